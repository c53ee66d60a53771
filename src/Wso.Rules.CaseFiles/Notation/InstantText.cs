using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>An instant in ISO 8601 with an offset; seconds may be left out, and have at most nine decimals.</summary>
internal sealed class InstantText : Notation<Instant>
{
    public const string Form = "an instant in ISO 8601 with an offset, such as 2019-05-08T16:00:00-04:00";

    private const int ToTheMinute = 16; // 2019-05-08T16:00
    private const int ToTheSecond = 19;
    private const int MostDecimals = 7;

    private static readonly IPattern<OffsetDateTime> WithOffset = new CompositePatternBuilder<OffsetDateTime>
    {
        { OffsetDateTimePattern.Rfc3339, static _ => true },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"), static _ => false },
    }.Build();

    public override string Allowed => Form;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out Instant value)
    {
        value = default;
        return (json.TokenType == JsonTokenType.String && TryReadPlain(ref json, out value))
            || (json.TryText(told, Allowed, out var text) && TryRead(text, told, Allowed, out value));
    }

    public override void Write(Utf8JsonWriter writer, Instant value) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    /// <summary>Reads the usual forms without making text of them; whatever it does not take is read, or refused, by the pattern.</summary>
    internal static bool TryReadPlain(ref Utf8JsonReader json, out Instant value)
    {
        value = default;
        var text = json.ValueSpan;
        if (json.ValueIsEscaped || text.Length <= ToTheMinute || text[10] != 'T')
        {
            return false;
        }

        var length = text[text.Length - 1] == 'Z' ? text.Length - 1 : text.Length - 6;
        var isPlain = (
            length is ToTheMinute or ToTheSecond
                || (length > ToTheSecond + 1 && length <= ToTheSecond + 1 + MostDecimals && text[ToTheSecond] == '.'))
            && text[length] is (byte)'Z' or (byte)'+' or (byte)'-';
        if (!isPlain || !json.TryGetDateTimeOffset(out var at))
        {
            return false;
        }

        value = Instant.FromDateTimeOffset(at);
        return value >= Moment.Earliest && value < Moment.Latest;
    }

    internal static bool TryRead(string text, Told told, string allowed, out Instant value)
    {
        value = default;
        if (!WithOffset.Parse(text).TryGetValue(default, out var local))
        {
            return told.Refuse(NoInstant.WhyNot(text), allowed);
        }

        // The year first: at the very edge of the calendar an offset would carry the instant over it.
        value = local.Year is >= 1899 and <= 2200 ? local.ToInstant() : Instant.MinValue;
        return (value >= Moment.Earliest && value < Moment.Latest)
            || told.Refuse(
                "The time must be in the years 1900 to 2199. For \"it has not happened\" write \"never\". Leave out what is not known.",
                allowed);
    }

    /// <summary>What is nearly an instant; built only where something is.</summary>
    private static class NoInstant
    {
        private static readonly IPattern<LocalDateTime> WithoutOffset = new CompositePatternBuilder<LocalDateTime>
        {
            { LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF"), static _ => true },
            { LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"), static _ => false },
        }.Build();

        public static string WhyNot(string text) =>
            WithoutOffset.Parse(text).Success
                ? "The time needs an offset from UTC: without one, 01:30 on a November night can be two instants."
            : LocalDatePattern.Iso.Parse(text).Success ? "A date without a time is not enough here."
            : "This is not a date and time with an offset.";
    }
}
