using System;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Text as written in the JSON.</summary>
internal static class Texts
{
    /// <summary>Gets the text of a string. False if it is not a string or not valid Unicode. The error is then recorded.</summary>
    public static bool TryText(this ref Utf8JsonReader json, Told told, string allowed, out string text)
    {
        text = string.Empty;
        return json.TokenType != JsonTokenType.String ? told.RefuseKind(ref json, allowed)
            : json.TryUnicode(out text) || told.Refuse("The text contains an unpaired surrogate, which is not valid Unicode.", allowed);
    }

    /// <summary>Gets the text of a string or a name. False if it contains an escaped unpaired surrogate.</summary>
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
        json.ValueIsEscaped
            ? json.TryUnicode(out var unicode) && unicode == text.Value
            : json.ValueSpan.SequenceEqual(text.EncodedUtf8Bytes);
}
