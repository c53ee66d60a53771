using NodaTime;

namespace Wso.Rules;

/// <summary>From when a bare date counts: the shorter reading either way.</summary>
internal static class BareDates
{
    /// <summary>From the end of the local day; on the last day of the calendar it never begins.</summary>
    public static Moment AsBeginning(this DateOrInstant when, DateTimeZone zone) =>
        when.TryGetMoment(out var at) ? at
        : when.TryGetDate(out var date) ? Bounds.At(LocalDays.StartOf(date.PlusDays(1), zone)).AsMoment()
        : default;

    /// <summary>From the start of the local day; on the first day of the calendar it ended before all else.</summary>
    public static Moment AsEnding(this DateOrInstant when, DateTimeZone zone) =>
        when.TryGetMoment(out var at) ? at
        : when.TryGetDate(out var date) ? Bounds.At(LocalDays.StartOf(date, zone)).AsMoment()
        : default;
}
