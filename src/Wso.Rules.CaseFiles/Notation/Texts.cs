using System;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Text as it stands in the JSON.</summary>
internal static class Texts
{
    /// <summary>The text of a string; false, and told, where it is none, or no Unicode text.</summary>
    public static bool TryText(this ref Utf8JsonReader json, Told told, string allowed, out string text)
    {
        text = string.Empty;
        return json.TokenType != JsonTokenType.String ? told.RefuseKind(ref json, allowed)
            : json.TryUnicode(out text) || told.Refuse("The text contains an unpaired surrogate, which is not valid Unicode.", allowed);
    }

    /// <summary>The text of a string or a name; false where it holds an escaped half of a surrogate pair.</summary>
    public static bool TryUnicode(this ref Utf8JsonReader json, out string text)
    {
        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = string.Empty;
            return false;
        }
    }

    /// <summary>Whether a string or a name is this text, however it is escaped.</summary>
    public static bool Says(this ref Utf8JsonReader json, JsonEncodedText text) =>
        json.ValueIsEscaped ? json.TryUnicode(out var unicode) && unicode == text.Value : json.ValueSpan.SequenceEqual(text.EncodedUtf8Bytes);
}
