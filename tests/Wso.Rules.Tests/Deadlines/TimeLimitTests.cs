using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>Each time limit against a reference that steps through time minute by minute, in every zone of the United States.</summary>
public sealed class TimeLimitTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    public static IEnumerable<TheoryDataRow<string>> Zones => Names.Of(
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(location => location.CountryCode == "US").Select(location => location.ZoneId));

    /// <summary>
    /// Around both clock changes, a year's end, a holiday week and an ordinary week, at hours that a change may skip or repeat.
    /// </summary>
    private static IEnumerable<Instant> Starts(DateTimeZone zone) =>
        from day in new[] { "2025-11-01", "2025-11-02", "2026-03-06", "2026-03-08", "2021-12-31", "2026-07-02", "2025-11-26", "2026-05-13" }
        from time in new[] { new LocalTime(0, 0), new LocalTime(1, 30), new LocalTime(2, 30), new LocalTime(17, 1), new LocalTime(23, 59) }
        select (NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value + time).InZoneLeniently(zone).ToInstant();

    [Theory]
    [MemberData(nameof(Zones))]
    public void Elapsed_hours_run_on_every_minute(string zone) =>
        Compare(zone, TimeLimit.ElapsedHours(48), (start, _) => Counting(start, 48 * 60, _ => true));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Hours_that_leave_out_days_run_on_the_minutes_of_the_other_days(string zone) =>
        Compare(
            zone,
            TimeLimit.HoursNotCounting(48, "some days", Excluded),
            (start, local) => Counting(start, 48 * 60, minute => !Excluded(minute.InZone(local).Date)));

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_end_of_the_local_day_is_the_first_minute_of_another(string zone) =>
        Compare(
            zone,
            TimeLimit.EndOfLocalDay,
            (start, local) => First(start, minute => minute.InZone(local).Date != start.InZone(local).Date));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Calendar_days_end_at_the_same_local_time(string zone) =>
        Compare(zone, TimeLimit.CalendarDays(90), (start, local) => AtLocal(start.InZone(local).LocalDateTime.PlusDays(90), local));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Calendar_years_end_at_the_same_local_date_and_time(string zone) =>
        Compare(zone, TimeLimit.CalendarYears(2), (start, local) => AtLocal(start.InZone(local).LocalDateTime.PlusYears(2), local));

    /// <summary>90 days before the days of change, so that the end falls into the hour that is skipped or comes twice.</summary>
    [Theory]
    [InlineData("2025-12-08T02:30:00", "2026-03-08T07:30:00Z")] // skipped: forward by the gap, 03:30 EDT
    [InlineData("2025-12-08T03:00:00", "2026-03-08T07:00:00Z")] // once: the hour that is skipped is over, 03:00 EDT
    [InlineData("2026-08-03T01:30:00", "2026-11-01T05:30:00Z")] // twice: the earlier, 01:30 EDT
    [InlineData("2026-08-03T02:00:00", "2026-11-01T07:00:00Z")] // once: the hour that comes twice is over, 02:00 EST
    public void A_local_time_that_a_clock_change_skips_moves_forward_and_one_that_comes_twice_is_the_earlier(string start, string end)
    {
        const string NewYork = "America/New_York";
        Assert.Equal(
            NodaTime.Text.InstantPattern.General.Parse(end).Value,
            TimeLimit.CalendarDays(90).From(Times.Local(start, NewYork), DateTimeZoneProviders.Tzdb[NewYork]));
    }

    /// <summary>Newfoundland, at one minute past midnight: the day before came a second time, from 23:01.</summary>
    [Theory]
    [InlineData("2010-11-07T01:30:00Z", "2010-11-07T02:30:00Z")] // 23:00 of summer: to the first midnight
    [InlineData("2010-11-07T03:00:00Z", "2010-11-07T03:30:00Z")] // 23:30 of winter: to the second
    public void A_day_that_comes_a_second_time_ends_at_the_second_midnight(string start, string end) => Assert.Equal(
        NodaTime.Text.InstantPattern.General.Parse(end).Value,
        TimeLimit.EndOfLocalDay.From(
            NodaTime.Text.InstantPattern.General.Parse(start).Value,
            DateTimeZoneProviders.Tzdb["America/St_Johns"]));

    [Fact]
    public void A_limit_says_how_it_is_counted()
    {
        Assert.Equal("at once", TimeLimit.AtOnce.ToString());
        Assert.Equal("48 elapsed hours", TimeLimit.ElapsedHours(48).ToString());
        Assert.Equal("48 hours, not counting some days", TimeLimit.HoursNotCounting(48, "some days", Excluded).ToString());
        Assert.Equal("the end of the local day", TimeLimit.EndOfLocalDay.ToString());
        Assert.Equal("90 calendar days", TimeLimit.CalendarDays(90).ToString());
        Assert.Equal("2 calendar years", TimeLimit.CalendarYears(2).ToString());
    }

    [Fact]
    public void The_29th_of_February_plus_years_is_the_28th() =>
        Assert.Equal(Times.Local("2030-02-28T09:00:00"), TimeLimit.CalendarYears(2).From(Times.Local("2028-02-29T09:00:00"), Times.Zone));

    private static bool Excluded(LocalDate date) => Wso.Rules.Law.RegulationDays.AreExcluded(date);

    private static void Compare(string zone, TimeLimit limit, Func<Instant, DateTimeZone, Instant> reference)
    {
        var local = DateTimeZoneProviders.Tzdb[zone];
        Assert.All(Starts(local), start => Assert.Equal(reference(start, local), limit.From(start, local)));
    }

    /// <summary>The end of so many minutes that count.</summary>
    private static Instant Counting(Instant start, int minutes, Func<Instant, bool> counts)
    {
        var at = start;
        while (minutes > 0)
        {
            minutes -= counts(at) ? 1 : 0;
            at += Minute;
        }

        return at;
    }

    private static Instant First(Instant start, Func<Instant, bool> isIt)
    {
        while (!isIt(start))
        {
            start += Minute;
        }

        return start;
    }

    /// <summary>The first minute that reads so; where none does, the time that was skipped, later by the length of the gap.</summary>
    private static Instant AtLocal(LocalDateTime wanted, DateTimeZone zone)
    {
        var from = Instant.FromUtc(wanted.Year, wanted.Month, wanted.Day, 0, 0) - Duration.FromHours(14);
        var minutes = Enumerable.Range(0, 52 * 60).Select(minute => from + Duration.FromMinutes(minute)).ToList();
        var reads = minutes.Find(minute => minute.InZone(zone).LocalDateTime == wanted);
        if (reads != default)
        {
            return reads;
        }

        var after = minutes.Find(minute => minute.InZone(zone).LocalDateTime > wanted);
        return after + Period.Between((after - Minute).InZone(zone).LocalDateTime, wanted).ToDuration() - Minute;
    }
}
