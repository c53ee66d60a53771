using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static Wso.Rules.Tests.EveryMinute;

namespace Wso.Rules.Tests;

/// <summary>Elapsed hours, the end of a local day, calendar days and calendar years, from every minute.</summary>
public sealed class EveryMinuteOfDaysTests
{
    private const int Hours48 = 48 * 60;

    public static IEnumerable<TheoryDataRow<string>> EachZone => Names.Of(Zones.Keys);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void Elapsed_hours_are_so_many_minutes(string zone) =>
        Compare(
            zone, TimeLimit.ElapsedHours(48), static _ => static minute => minute + Hours48,
            static (_, _, seconds, end, _) => end + seconds, neverGoesBack: true);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void A_local_day_ends_at_the_first_minute_of_another(string zone) =>
        Compare(
            zone,
            TimeLimit.EndOfLocalDay,
            static clock =>
            {
                var end = -1;
                return minute =>
                {
                    for (end = Math.Max(end, minute); clock.DayOf(end) == clock.DayOf(minute); end++)
                    {
                    }

                    return end;
                };
            },
            static (_, _, _, end, _) => end,
            neverGoesBack: true);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void Calendar_days_end_at_the_same_local_time(string zone) => Calendar(zone, TimeLimit.CalendarDays(90), static day => day + 90);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void Calendar_years_end_at_the_same_local_date_and_time_and_the_29th_of_February_at_the_28th(string zone) =>
        Calendar(
            zone,
            TimeLimit.CalendarYears(2),
            static day => (int)(DateTime.UnixEpoch.AddDays(day).AddYears(2) - DateTime.UnixEpoch).TotalDays);

    /// <summary>
    /// The end goes back where the clock does, and where it falls into an hour that the clock skips: so the calendar counts.
    /// </summary>
    private static void Calendar(string zone, TimeLimit limit, Func<int, int> later)
    {
        var days = Enumerable.Range(0, 100 * 366).Select(later).ToArray();
        Compare(
            zone,
            limit,
            clock => minute => clock.ComesFirst((days[clock.DayOf(minute)] * MinutesADay) + (clock.Reads(minute) % MinutesADay)),
            static (_, _, seconds, end, _) => end + seconds,
            neverGoesBack: false);
    }
}
