using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>An instant in ISO 8601 with an offset; seconds may be left out, and have at most nine decimals.</summary>
internal sealed class InstantText : Notation<Instant>
{
    public const string Form = "an instant in ISO 8601 with an offset, such as 2019-05-08T16:00:00-04:00";

    private static readonly IPattern<OffsetDateTime> WithOffset = new CompositePatternBuilder<OffsetDateTime>
    {
        { OffsetDateTimePattern.Rfc3339, static _ => true },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"), static _ => false },
    }.Build();

    public override string Allowed => Form;

    public override bool TryRead(Node node, out Instant value)
    {
        value = default;
        return node.TryText(out var text) && TryRead(node, text, out value);
    }

    public override void Write(Utf8JsonWriter writer, Instant value) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));

    internal static bool TryRead(Node node, string text, out Instant value)
    {
        value = default;
        if (!WithOffset.Parse(text).TryGetValue(default, out var local))
        {
            return node.Refuse(NoInstant.WhyNot(text));
        }

        // The year first: at the very edge of the calendar an offset would carry the instant over it.
        value = local.Year is >= 1899 and <= 2200 ? local.ToInstant() : Instant.MinValue;
        return (value >= Moment.Earliest && value < Moment.Latest)
            || node.Refuse("This lies outside the years 1900 to 2199. What never happens is said as \"never\", and what is not known is left out.");
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
            WithoutOffset.Parse(text).Success ? "A local time without an offset does not say which instant it is: 01:30 on a November night is two."
            : LocalDatePattern.Iso.Parse(text).Success ? "A bare date is no instant."
            : "This is no instant.";
    }
}
