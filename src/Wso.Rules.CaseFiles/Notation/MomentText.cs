using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>An instant, or the word that says aloud that there is none.</summary>
internal sealed class MomentText(string never) : Notation<Moment>
{
    public override string Allowed { get; } = $"{InstantText.Form}, or \"{never}\"";

    public override bool TryRead(Node node, out Moment value)
    {
        value = default;
        if (!node.TryText(out var text))
        {
            return false;
        }

        if (text == never)
        {
            value = Moment.Never;
            return true;
        }

        var read = InstantText.TryRead(node, text, out var instant);
        value = read ? instant : Moment.Unknown;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, Moment value)
    {
        if (value.TryGet(out var at))
        {
            Is.Instant.Write(writer, at);
        }
        else
        {
            writer.WriteStringValue(never);
        }
    }
}
