using NodaTime;

namespace Wso.Rules;

/// <summary>
/// The first and the last instant at which something may happen, both included. They are the same where the
/// instant is known, all of time where nothing is known, and the end of time where it never happens.
/// </summary>
internal readonly record struct Bounds(Instant NotBefore, Instant NotAfter)
{
    public static Bounds Unknown => new Bounds(Instant.MinValue, Instant.MaxValue);

    public static Bounds Never => new Bounds(Instant.MaxValue, Instant.MaxValue);

    public static Bounds At(Instant instant) => new Bounds(instant, instant);

    public static Bounds Of(Moment moment) =>
        moment.TryGetSpan(out var first, out var last) ? new Bounds(first, last)
        : moment.IsNever ? Never
        : Unknown;

    public static Bounds Earlier(Bounds a, Bounds b) =>
        new Bounds(Instant.Min(a.NotBefore, b.NotBefore), Instant.Min(a.NotAfter, b.NotAfter));

    public static Bounds Later(Bounds a, Bounds b) =>
        new Bounds(Instant.Max(a.NotBefore, b.NotBefore), Instant.Max(a.NotAfter, b.NotAfter));

    /// <summary>What can be said when it is not known which of the two it is.</summary>
    public static Bounds EitherOf(Bounds a, Bounds b) =>
        new Bounds(Instant.Min(a.NotBefore, b.NotBefore), Instant.Max(a.NotAfter, b.NotAfter));

    /// <summary>The one or the other; somewhere between both where it is not known which.</summary>
    public static Bounds If(Truth truth, Bounds then, Bounds otherwise) => truth switch
    {
        Truth.Yes => then,
        Truth.No => otherwise,
        _ => EitherOf(then, otherwise),
    };

    /// <summary>Whether it has happened at the instant, the instant included.</summary>
    public Truth By(Instant t) => t >= NotAfter ? Truth.Yes : t < NotBefore ? Truth.No : Truth.Unknown;

    /// <summary>Whether it happens before the other does; at the same instant is not before.</summary>
    public Truth IsBefore(Bounds other) => NotAfter < other.NotBefore ? Truth.Yes : NotBefore >= other.NotAfter ? Truth.No : Truth.Unknown;

    /// <summary>Whether it happens at or before the other does; what never happens does not.</summary>
    public Truth IsNotAfter(Bounds other) => this == Never ? Truth.No
        : NotAfter != Instant.MaxValue && NotAfter <= other.NotBefore ? Truth.Yes
        : NotBefore > other.NotAfter ? Truth.No
        : Truth.Unknown;

    /// <summary>The instant, where it is one.</summary>
    public bool TryGet(out Instant at)
    {
        at = NotBefore;
        return NotBefore == NotAfter && NotBefore != Instant.MaxValue;
    }

    /// <summary>
    /// The instant, or the span if it is short enough for a moment; otherwise never or unknown. An instant later
    /// than any this library calculates with is never. An earlier one counts as the earliest.
    /// </summary>
    public Moment AsMoment() =>
        NotBefore == Instant.MaxValue || (NotBefore == NotAfter && NotBefore >= Moment.Latest) ? Moment.Never
        : NotBefore == NotAfter ? Moment.At(Instant.Max(NotBefore, Moment.Earliest))
        : NotBefore >= Moment.Earliest && NotAfter < Moment.Latest && NotAfter - NotBefore <= Moment.LongestSpan
            ? Moment.Between(NotBefore, NotAfter)
        : Moment.Unknown;

    /// <summary>Both ends moved by a time limit; the ends of time stay where they are.</summary>
    public Bounds Plus(TimeLimit limit, DateTimeZone zone) => new Bounds(Moved(NotBefore, limit, zone), Moved(NotAfter, limit, zone));

    /// <summary>Both ends later by so many elapsed hours.</summary>
    public Bounds PlusHours(int hours) => Plus(Duration.FromHours(hours));

    /// <summary>Both ends later by an elapsed time.</summary>
    public Bounds Plus(Duration length) => new Bounds(Later(NotBefore, length), Later(NotAfter, length));

    private static Instant Later(Instant instant, Duration length) =>
        instant == Instant.MinValue || instant == Instant.MaxValue ? instant : LocalDays.Plus(instant, length);

    private static Instant Moved(Instant instant, TimeLimit limit, DateTimeZone zone) =>
        instant == Instant.MinValue || instant == Instant.MaxValue ? instant : limit.From(instant, zone);
}
