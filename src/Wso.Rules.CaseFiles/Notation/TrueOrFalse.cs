using System.Text.Json;

namespace Wso.Rules.CaseFiles;

internal sealed class TrueOrFalse : Notation<Truth>
{
    public override string Allowed => "true, false, or left out where it is not known";

    public override bool TryRead(Node node, out Truth value)
    {
        value = node.Element.ValueKind switch
        {
            JsonValueKind.True => Truth.Yes,
            JsonValueKind.False => Truth.No,
            _ => Truth.Unknown,
        };
        return value != Truth.Unknown || node.RefuseKind();
    }

    public override void Write(Utf8JsonWriter writer, Truth value) => writer.WriteBooleanValue(value == Truth.Yes);
}
