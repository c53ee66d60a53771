using System.Text.Json;

namespace Wso.Rules.CaseFiles;

internal sealed class TrueOrFalse : Notation<Truth>
{
    public override string Allowed => "true, false, or left out if it is not known";

    public override bool TryRead(ref Utf8JsonReader json, Told told, out Truth value)
    {
        value = json.TokenType switch
        {
            JsonTokenType.True => Truth.Yes,
            JsonTokenType.False => Truth.No,
            _ => Truth.Unknown,
        };
        return value != Truth.Unknown || told.RefuseKind(ref json, Allowed);
    }

    public override void Write(Utf8JsonWriter writer, Truth value) => writer.WriteBooleanValue(value == Truth.Yes);
}
