using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>An id: the caller's own opaque key.</summary>
internal sealed class IdText : Notation<string>
{
    public const string Form = "an opaque id of 1 to 200 characters without control characters";
    private const int Longest = 200;

    public override string Allowed => Form;

    /// <summary>Why this text cannot be an id, or null if it can.</summary>
    public static string? Fault(string text) =>
        text.Length == 0 ? "The id is empty."
        : text.Length > Longest ? "The id is longer than 200 characters."
        : text is "none" or "outside" or "never" ? "This word has a special meaning in a case file and cannot be an id."
        : HoldsControl(text) ? "The id contains a control character."
        : HoldsHalfAPair(text) ? "The id contains an unpaired surrogate, which is not valid Unicode."
        : null;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out string value)
    {
        if (!json.TryText(told, Allowed, out value))
        {
            return false;
        }

        var fault = Fault(value);
        return fault is null || told.Refuse(fault, Allowed);
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    private static bool HoldsControl(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsControl(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsHalfAPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
