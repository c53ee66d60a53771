using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The days that the complaint clauses do not count: Saturdays and Sundays, but no holidays.</summary>
internal static class Weekends
{
    public static readonly TimeLimit FortyEightHoursNotCounting = TimeLimit.HoursNotCounting(
        48,
        "Saturdays and Sundays",
        static date => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
