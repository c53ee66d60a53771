using System.Globalization;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A whole number between two bounds, both included.</summary>
internal sealed class WholeNumber(int least, int most) : Notation<int>
{
    public override string Allowed { get; } = string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most);

    public override bool TryRead(Node node, out int value)
    {
        value = 0;
        if (node.Element.ValueKind != JsonValueKind.Number)
        {
            return node.RefuseKind();
        }

        if (!node.Element.TryGetDecimal(out var number) || number < least || number > most)
        {
            return node.Refuse("This number is out of range.");
        }

        value = (int)number;
        return value == number || node.Refuse("This number is not whole.");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
