using System.Text.Json;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>A local date without a time, an instant, or "never".</summary>
internal sealed class DateOrInstantText : Notation<DateOrInstant>
{
    private const int DateLength = 10;

    private static readonly MomentText InstantOrNever = new("never", takesSpans: false, $"{InstantText.Form}, a bare date, or \"never\"");

    public override string Allowed => InstantOrNever.Allowed;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out DateOrInstant value)
    {
        value = default;
        if (
            json.TokenType == JsonTokenType.String
                && json.ValueSpan.Length == DateLength
                && json.TryUnicode(out var text)
                && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            if (date.Year is < 1900 or > 2199)
            {
                return told.Refuse(
                    "The date must be in the years 1900 to 2199. For \"it has not happened\" write \"never\". Leave out what is not known.",
                    Allowed);
            }

            value = DateOrInstant.On(date);
            return true;
        }

        var read = InstantOrNever.TryRead(ref json, told, out var moment);
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
