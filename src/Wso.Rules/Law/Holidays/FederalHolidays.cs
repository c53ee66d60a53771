using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The dates listed in 5 USC 6103(a): those dates themselves, never the days on which offices observe them.</summary>
internal static class FederalHolidays
{
    public static bool IsOn(LocalDate date) => (date.Month, date.Day) switch
    {
        (1, 1) => true, // New Year's Day
        (1, _) when date.Year >= 1986 => Is(date, IsoDayOfWeek.Monday, 3), // Birthday of Martin Luther King, Jr.
        (2, _) => Is(date, IsoDayOfWeek.Monday, 3), // Washington's Birthday
        (5, >= 25) => date.DayOfWeek == IsoDayOfWeek.Monday, // Memorial Day, the last Monday
        (6, 19) => date.Year >= 2021, // Juneteenth National Independence Day
        (7, 4) => true, // Independence Day
        (9, _) => Is(date, IsoDayOfWeek.Monday, 1), // Labor Day
        // Columbus Day; from 1971 to 1977 Veterans Day falls in this month too.
        (10, _) => Is(date, IsoDayOfWeek.Monday, 2) || (IsVeteransDayInOctober(date.Year) && Is(date, IsoDayOfWeek.Monday, 4)),
        (11, 11) => !IsVeteransDayInOctober(date.Year), // Veterans Day
        (11, _) => Is(date, IsoDayOfWeek.Thursday, 4), // Thanksgiving Day
        (12, 25) => true, // Christmas Day
        _ => false,
    };

    /// <summary>From 1971 to 1977 Veterans Day was the fourth Monday of October.</summary>
    private static bool IsVeteransDayInOctober(int year) => year is >= 1971 and <= 1977;

    private static bool Is(LocalDate date, IsoDayOfWeek day, int nth) => date.DayOfWeek == day && (date.Day + 6) / 7 == nth;
}
