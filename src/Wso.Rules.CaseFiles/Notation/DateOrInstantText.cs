using System.Text.Json;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>A bare local date, an instant, or "never".</summary>
internal sealed class DateOrInstantText : Notation<DateOrInstant>
{
    private static readonly MomentText InstantOrNever = new("never", takesSpans: false);

    public override string Allowed { get; } = $"{InstantText.Form}, a bare date, or \"never\"";

    public override bool TryRead(Node node, out DateOrInstant value)
    {
        value = default;
        if (node.Text is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            if (date.Year is < 1900 or > 2199)
            {
                return node.Refuse("This date lies outside the years 1900 to 2199. What never happens is said as \"never\", and what is not known is left out.");
            }

            value = DateOrInstant.On(date);
            return true;
        }

        var read = InstantOrNever.TryRead(node, out var moment);
        value = moment.TryGet(out var at) ? DateOrInstant.At(at) : moment.IsNever ? DateOrInstant.Never : DateOrInstant.Unknown;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, DateOrInstant value)
    {
        if (value.TryGetDate(out var date))
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(date));
        }
        else if (value.TryGetMoment(out var moment))
        {
            InstantOrNever.Write(writer, moment);
        }
    }
}
