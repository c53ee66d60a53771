using System;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules;

/// <summary>When something happened or will happen: an instant, known never, or not known.</summary>
/// <remarks>The default is unknown. Leaving an event out is not the same as saying it never happened: <see cref="Never"/> is said aloud.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(OnlyAsCaseFile))]
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

    /// <summary>The first instant this library calculates with: the start of 1900, UTC; itself included.</summary>
    public static Instant Earliest { get; } = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The end of the instants this library calculates with: the start of 2200, UTC; itself excluded.</summary>
    public static Instant Latest { get; } = Instant.FromUtc(2200, 1, 1, 0, 0);

    internal static Duration LongestSpan { get; } = Duration.FromDays(366);

    /// <summary>Not known. The default.</summary>
    public static Moment Unknown => default;

    /// <summary>Known never to have happened, and not fixed to happen.</summary>
    public static Moment Never => new Moment(Kind.Never);

    /// <summary>False only for <see cref="Unknown"/>.</summary>
    public bool IsKnown => kind != Kind.Unknown;

    /// <summary>True only for <see cref="Never"/>.</summary>
    public bool IsNever => kind == Kind.Never;

    /// <summary>At this instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside <see cref="Earliest"/> to <see cref="Latest"/>: a date such as 9999-12-31 that stands for "never" must be said as <see cref="Never"/>.</exception>
    public static Moment At(Instant instant) => new Moment(Kind.At, Checked(instant), instant);

    /// <summary>Somewhere from the one instant to the other, both included: a date without a time, "before the shift ended".</summary>
    /// <remarks>Of equal instants it is <see cref="At"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">An instant lies outside <see cref="Earliest"/> to <see cref="Latest"/>, the last before the first, or more than 366 days after it.</exception>
    public static Moment Between(Instant first, Instant last) =>
        last < first || last - first > LongestSpan
            ? throw new ArgumentOutOfRangeException(nameof(last), last, "A span ends at or after its beginning, and at most 366 days after it.")
            : first == last ? At(first) : new Moment(Kind.Between, Checked(first), Checked(last));

    /// <summary>At this instant; a null, such as an empty database column, is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As of <see cref="At"/>.</exception>
    public static Moment OrUnknown(Instant? instant) => instant is { } at ? At(at) : Unknown;

    /// <summary>At this instant; a null means here that it never happened. Only for a record that is filled in as soon as it happens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As of <see cref="At"/>.</exception>
    public static Moment OrNever(Instant? instant) => instant is { } at ? At(at) : Never;

    /// <summary>Reads what <see cref="ToString"/> writes: an instant with an offset, two of them with a slash between, "never" or "unknown".</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As of <see cref="At"/> and <see cref="Between"/>.</exception>
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

    /// <summary>Whether it happened at or before the instant: "x ≤ t"; the instant itself is included.</summary>
    public Truth By(Instant t) => kind switch
    {
        Kind.At or Kind.Between => last <= t ? Truth.Yes : t < first ? Truth.No : Truth.Unknown,
        Kind.Never => Truth.No,
        _ => Truth.Unknown,
    };

    /// <summary>The instant, where there is one and it is known exactly.</summary>
    /// <returns>False where it is never or unknown.</returns>
    public bool TryGet(out Instant at)
    {
        at = first;
        return kind == Kind.At;
    }

    /// <summary>Between which instants it lies, both included: twice the same where it is known exactly.</summary>
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
            : throw new ArgumentOutOfRangeException(nameof(instant), instant, "An instant lies from 1900-01-01T00:00:00Z to before 2200-01-01T00:00:00Z; what never happens is Moment.Never, what is not known Moment.Unknown.");
}
