using System.Text.Json;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>An instant, a span, or the word that says that there is none.</summary>
internal sealed class MomentText(string never, bool takesSpans = true, string? allowed = null) : Notation<Moment>
{
    private static readonly Duration Longest = Duration.FromDays(366);

    private readonly JsonEncodedText word = JsonEncodedText.Encode(never);

    public override string Allowed { get; } = allowed ?? $"{InstantText.Form}, two such instants with a slash between, or \"{never}\"";

    public override bool TryRead(ref Utf8JsonReader json, Told told, out Moment value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return told.RefuseKind(ref json, Allowed);
        }

        if (InstantText.TryReadPlain(ref json, out var plain))
        {
            value = plain;
            return true;
        }

        if (json.Says(word))
        {
            value = Moment.Never;
            return true;
        }

        if (!json.TryText(told, Allowed, out var text))
        {
            return false;
        }

        var slash = takesSpans ? text.IndexOf('/') : -1;
        if (slash >= 0)
        {
            return TryReadSpan(text.Substring(0, slash), text.Substring(slash + 1), told, out value);
        }

        var read = InstantText.TryRead(text, told, Allowed, out var instant);
        value = read ? instant : Moment.Unknown;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, Moment value)
    {
        if (value.IsNever)
        {
            writer.WriteStringValue(word);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    private bool TryReadSpan(string from, string to, Told told, out Moment value)
    {
        value = default;
        if (!InstantText.TryRead(from, told, Allowed, out var first) || !InstantText.TryRead(to, told, Allowed, out var last))
        {
            return false;
        }

        if (last < first)
        {
            return told.Refuse("The span ends before it begins.", Allowed);
        }

        if (last - first > Longest)
        {
            return told.Refuse("The span is longer than 366 days.", Allowed);
        }

        value = Moment.Between(first, last);
        return true;
    }
}
