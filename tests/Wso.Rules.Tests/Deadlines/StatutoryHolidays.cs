using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests;

/// <summary>
/// 5 USC 6103(a), typed from the statute a second time, by listing the days of each month and picking from them; and the acts that changed
/// it.
/// </summary>
internal static class StatutoryHolidays
{
    private const int Third = 2;

    /// <summary>In the order of the statute; in lieu of any other day observed: nothing.</summary>
    public static IEnumerable<DateTime> Of(int year)
    {
        yield return new(year, 1, 1); // New Year's Day, January 1
        if (year >= 1986)
        {
            // Birthday of Martin Luther King, Jr., the third Monday in January (Pub. L. 98-144)
            yield return Every(DayOfWeek.Monday, year, 1)[Third];
        }

        yield return Every(DayOfWeek.Monday, year, 2)[Third]; // Washington's Birthday, the third Monday in February
        yield return Every(DayOfWeek.Monday, year, 5)[^1]; // Memorial Day, the last Monday in May
        if (year >= 2021)
        {
            yield return new(year, 6, 19); // Juneteenth National Independence Day, June 19 (Pub. L. 117-17)
        }

        yield return new(year, 7, 4); // Independence Day, July 4
        yield return Every(DayOfWeek.Monday, year, 9)[0]; // Labor Day, the first Monday in September
        yield return Every(DayOfWeek.Monday, year, 10)[1]; // Columbus Day, the second Monday in October
        // Veterans Day: the fourth Monday in October until Pub. L. 94-97, November 11 from 1978
        yield return year <= 1977 ? Every(DayOfWeek.Monday, year, 10)[3] : new(year, 11, 11);
        yield return Every(DayOfWeek.Thursday, year, 11)[3]; // Thanksgiving Day, the fourth Thursday in November
        yield return new(year, 12, 25); // Christmas Day, December 25
    }

    private static DateTime[] Every(DayOfWeek day, int year, int month) =>
        Enumerable.Range(1, DateTime.DaysInMonth(year, month))
            .Select(date => new DateTime(year, month, date))
            .Where(date => date.DayOfWeek == day)
            .ToArray();
}
