using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The days that 8 CFR 287.7(d) does not count: Saturdays, Sundays, and holidays.</summary>
internal static class RegulationDays
{
    public static bool AreExcluded(LocalDate date) =>
        date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || FederalHolidays.IsOn(date);
}
