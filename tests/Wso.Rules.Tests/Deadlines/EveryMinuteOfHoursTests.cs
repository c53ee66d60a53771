using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Xunit;
using static Wso.Rules.Tests.EveryMinute;

namespace Wso.Rules.Tests;

/// <summary>Forty-eight hours, of those that count, from every minute.</summary>
public sealed class EveryMinuteOfHoursTests
{
    private const int Hours48 = 48 * 60;

    private static readonly bool[] Weekends = Days(static date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static readonly bool[] NotCounted = Days(static date =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (date.Year >= 1971 && StatutoryHolidays.Of(date.Year).Contains(date)));

    public static IEnumerable<TheoryDataRow<string>> EachZone => Names.Of(Zones.Keys);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void Hours_of_the_regulation_leave_out_weekends_and_holidays(string zone) =>
        Counted(zone, TimeLimit.HoursNotCounting(48, "holidays", RegulationDays.AreExcluded), NotCounted);

    [Theory]
    [MemberData(nameof(EachZone))]
    public void Hours_of_a_complaint_leave_out_weekends(string zone) => Counted(zone, Law.Weekends.FortyEightHoursNotCounting, Weekends);

    /// <summary>The end moves on with its start, past the minutes that do not count, and never stops inside a day of them.</summary>
    private static void Counted(string zone, TimeLimit limit, bool[] excluded)
    {
        Compare(
            zone,
            limit,
            clock =>
            {
                var (missing, last, end) = (Hours48, -1, -1);
                return minute =>
                {
                    missing += last >= 0 && !excluded[clock.DayOf(last)] ? 1 : 0;
                    (last, end) = (minute, Math.Max(end, minute));
                    for (; missing > 0; end++)
                    {
                        missing -= excluded[clock.DayOf(end)] ? 0 : 1;
                    }

                    return excluded[clock.DayOf(end)] && clock.DayOf(end) == clock.DayOf(end - 1)
                        ? throw new InvalidOperationException(
                            $"{MinuteClock.At(minute)} in {zone} would end inside a day that does not count.")
                        : end;
                };
            },
            (clock, minute, seconds, end, next) => excluded[clock.DayOf(minute)] ? end : next - 60 + seconds,
            neverGoesBack: true);
    }

    /// <summary>The days from 1970 that are so.</summary>
    private static bool[] Days(Func<DateTime, bool> are) =>
        Enumerable.Range(0, 100 * 366).Select(day => are(DateTime.UnixEpoch.AddDays(day))).ToArray();
}
