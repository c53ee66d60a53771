using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A whole number between two bounds, both included.</summary>
internal sealed class WholeNumber(int least, int most, string? allowed = null) : Notation<int>
{
    public override string Allowed { get; } = allowed
        ?? string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most);

    public override bool TryRead(ref Utf8JsonReader json, Told told, out int value)
    {
        value = 0;
        if (json.TokenType != JsonTokenType.Number)
        {
            return told.RefuseKind(ref json, Allowed);
        }

        if (!json.TryGetDecimal(out var number) || number < least || number > most)
        {
            return told.Refuse("The number is out of range.", Allowed);
        }

        value = (int)number;
        return json.TryGetInt32(out _)
            || IsWhole(Encoding.UTF8.GetString(json.ValueSpan.ToArray()))
            || told.Refuse("The number is not a whole number.", Allowed);
    }

    /// <summary>By its digits as they stand: 1e-400 is not 0, though no type that computes can tell it from that.</summary>
    private static bool IsWhole(string text)
    {
        var parts = text.Split('e', 'E');
        var point = parts[0].IndexOf('.');
        var behindPoint = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", string.Empty).TrimStart('-', '0');
        if (digits.Length == 0)
        {
            return true;
        }

        // How many digits stand behind the point once the exponent has moved it, those that are zero left out.
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        return parts.Length == 1
            ? behindPoint <= zeros
            : int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
                && behindPoint - (long)exponent <= zeros;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
