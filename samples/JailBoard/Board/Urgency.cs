using NodaTime;

namespace Wso.JailBoard;

/// <summary>How soon a person must be let go: the groups of the board, in its order.</summary>
internal enum Urgency
{
    /// <summary>Nothing authorizes custody but release processing, or not even that.</summary>
    ReleaseNow,

    /// <summary>It is not known whether the person may be held, and the time has come or is not known.</summary>
    FindOut,

    WithinTheHour,

    /// <summary>Before this local day ends, or within twelve hours: a night shift has no midnight.</summary>
    Today,

    Later,

    /// <summary>Released, or with ICE: not on the board any more.</summary>
    Gone,
}

internal static class Urgencies
{
    private static readonly Duration Near = Duration.FromHours(1);
    private static readonly Duration Shift = Duration.FromHours(12);

    public static Urgency Of(Instant? until, Instant now, DateTimeZone zone) =>
        until is not { } at ? Urgency.Later
        : at - now <= Near ? Urgency.WithinTheHour
        : at - now <= Shift || at.InZone(zone).Date == now.InZone(zone).Date ? Urgency.Today
        : Urgency.Later;

    /// <summary>When a person whose end is then comes into a nearer group, other than at the end itself.</summary>
    public static Instant[] ChangesBefore(Instant until, DateTimeZone zone) => [until - Near, until - Shift, zone.AtStartOfDay(until.InZone(zone).Date).ToInstant()];
}
