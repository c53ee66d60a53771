using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>The box of a Form I-247A by its number.</summary>
internal sealed class BoxNumber : Notation<DetainerBox>
{
    private static readonly WholeNumber Number = new((int)DetainerBox.Box1, (int)DetainerBox.Box2);

    public override string Allowed => "1 or 2";

    public override bool TryRead(Node node, out DetainerBox value)
    {
        var read = Number.TryRead(node, out var number);
        value = (DetainerBox)number;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, DetainerBox value) => Number.Write(writer, (int)value);
}
