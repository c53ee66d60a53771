using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>The box of a Form I-247A by its number.</summary>
internal sealed class BoxNumber : Notation<DetainerBox>
{
    private static readonly WholeNumber Number = new((int)DetainerBox.Box1, (int)DetainerBox.Box2, "1 or 2");

    public override string Allowed => Number.Allowed;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out DetainerBox value)
    {
        var read = Number.TryRead(ref json, told, out var number);
        value = (DetainerBox)number;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, DetainerBox value) => Number.Write(writer, (int)value);
}
