using System;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules;

/// <summary>When something happened or will happen: an instant, a span of time, never, or unknown.</summary>
/// <remarks>The default is unknown. Leaving an event out does not say that it never happened. Use <see cref="Never"/> for that.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public readonly record struct Moment
{
    private readonly Instant first;
    private readonly Instant last;
    private readonly Kind kind;

    private Moment(Kind kind, Instant first = default, Instant last = default)
    {
        this.kind = kind;
        this.first = first;
        this.last = last;
    }

    private enum Kind : byte { Unknown, Never, At, Between }

    /// <summary>The first instant the library accepts: the start of 1900, UTC, included.</summary>
    public static Instant Earliest { get; } = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The end of the instants the library accepts: the start of 2200, UTC, excluded.</summary>
    public static Instant Latest { get; } = Instant.FromUtc(2200, 1, 1, 0, 0);

    internal static Duration LongestSpan { get; } = Duration.FromDays(366);

    /// <summary>Not known. The default.</summary>
    public static Moment Unknown => default;

    /// <summary>It has not happened, and no time is set for it.</summary>
    public static Moment Never => new Moment(Kind.Never);

    /// <summary>False only for <see cref="Unknown"/>.</summary>
    public bool IsKnown => kind != Kind.Unknown;

    /// <summary>True only for <see cref="Never"/>.</summary>
    public bool IsNever => kind == Kind.Never;

    /// <summary>At this instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Earliest"/> to <see cref="Latest"/>. If your system writes 9999-12-31 for "never", pass
    /// <see cref="Never"/> instead.
    /// </exception>
    public static Moment At(Instant instant) => new Moment(Kind.At, Checked(instant), instant);

    /// <summary>
    /// At some time from the first instant to the last, both included. Use it for a date without a time, or for "before the shift ended".
    /// </summary>
    /// <remarks>Two equal instants give <see cref="At"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An instant is outside <see cref="Earliest"/> to <see cref="Latest"/>, the last is before the first, or the last is more than 366
    /// days after the first.
    /// </exception>
    public static Moment Between(Instant first, Instant last) =>
        last < first || last - first > LongestSpan
            ? throw new ArgumentOutOfRangeException(
                nameof(last),
                last,
                "A span ends at or after its beginning, and at most 366 days after it.")
            : first == last ? At(first) : new Moment(Kind.Between, Checked(first), Checked(last));

    /// <summary>At some time of this local day, from its first second to its last. Use it for a date without a time.</summary>
    /// <param name="day">The day in the jail's own time zone.</param>
    /// <param name="zone">The time zone of the jail. A day on which its clocks change is 23 or 25 hours long.</param>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not wholly in <see cref="Earliest"/> to <see cref="Latest"/>.</exception>
    public static Moment On(LocalDate day, DateTimeZone zone)
    {
        _ = zone ?? throw new ArgumentNullException(nameof(zone));
        return Between(zone.AtStartOfDay(day).ToInstant(), zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromSeconds(1));
    }

    /// <summary>At this instant. A null, such as an empty database column, becomes unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The same as for <see cref="At"/>.</exception>
    public static Moment OrUnknown(Instant? instant) => instant is { } at ? At(at) : Unknown;

    /// <summary>
    /// At this instant. A null means that it never happened. Use it only for a column that is filled in as soon as the event happens.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The same as for <see cref="At"/>.</exception>
    public static Moment OrNever(Instant? instant) => instant is { } at ? At(at) : Never;

    /// <summary>
    /// Parses the format of <see cref="ToString"/>: an instant with an offset, two instants with a slash between them, "never" or
    /// "unknown".
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another format.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The same as for <see cref="At"/> and <see cref="Between"/>.</exception>
    public static Moment Parse(string text)
    {
        var ends = (text ?? throw new ArgumentNullException(nameof(text))).Split('/');
        return text switch
        {
            "never" => Never,
            "unknown" => Unknown,
            _ when ends.Length == 2 => Between(InstantOf(ends[0]), InstantOf(ends[1])),
            _ => At(InstantOf(text)),
        };
    }

    /// <inheritdoc cref="At"/>
    public static implicit operator Moment(Instant instant) => At(instant);

    /// <summary>Whether it happened at or before the instant. The instant itself is included.</summary>
    public Truth By(Instant t) => kind switch
    {
        Kind.At or Kind.Between => last <= t ? Truth.Yes : t < first ? Truth.No : Truth.Unknown,
        Kind.Never => Truth.No,
        _ => Truth.Unknown,
    };

    /// <summary>Gets the instant, if it is known exactly.</summary>
    /// <returns>False if it is never, unknown or known only as a span.</returns>
    public bool TryGet(out Instant at)
    {
        at = first;
        return kind == Kind.At;
    }

    /// <summary>
    /// Gets the first and the last instant at which it can have happened, both included. They are the same if it is known exactly.
    /// </summary>
    /// <returns>False for <see cref="Never"/> and <see cref="Unknown"/>.</returns>
    public bool TryGetSpan(out Instant notBefore, out Instant notAfter)
    {
        (notBefore, notAfter) = (first, last);
        return kind is Kind.At or Kind.Between;
    }

    /// <summary>The instant in ISO 8601 (UTC), "never" or "unknown".</summary>
    public override string ToString() => kind switch
    {
        Kind.At => InstantPattern.ExtendedIso.Format(first),
        Kind.Between => InstantPattern.ExtendedIso.Format(first) + "/" + InstantPattern.ExtendedIso.Format(last),
        Kind.Never => "never",
        _ => "unknown",
    };

    private static Instant InstantOf(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).GetValueOrThrow().ToInstant();

    internal static Instant Checked(Instant instant) =>
        instant >= Earliest && instant < Latest
            ? instant
            : throw new ArgumentOutOfRangeException(
                nameof(instant),
                instant,
                "An instant lies from 1900-01-01T00:00:00Z to before 2200-01-01T00:00:00Z; what never happens is Moment.Never, what is "
                    + "not known Moment.Unknown.");
}
