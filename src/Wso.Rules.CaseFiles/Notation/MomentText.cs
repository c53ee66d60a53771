using System.Text.Json;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>An instant, the span in which it lies, or the word that says aloud that there is none.</summary>
internal sealed class MomentText(string never, bool takesSpans = true) : Notation<Moment>
{
    private static readonly Duration Longest = Duration.FromDays(366);

    public override string Allowed { get; } = takesSpans ? $"{InstantText.Form}, two such instants with a slash between them, or \"{never}\"" : $"{InstantText.Form}, or \"{never}\"";

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

        var slash = takesSpans ? text.IndexOf('/') : -1;
        if (slash >= 0)
        {
            return TryReadSpan(node, text.Substring(0, slash), text.Substring(slash + 1), out value);
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
            writer.WriteStringValue(value.IsNever ? never : value.ToString());
        }
    }

    private static bool TryReadSpan(Node node, string from, string to, out Moment value)
    {
        value = default;
        if (!InstantText.TryRead(node, from, out var first) || !InstantText.TryRead(node, to, out var last))
        {
            return false;
        }

        if (last < first)
        {
            return node.Refuse("This span ends before it begins.");
        }

        if (last - first > Longest)
        {
            return node.Refuse("This span is longer than 366 days.");
        }

        value = Moment.Between(first, last);
        return true;
    }
}
