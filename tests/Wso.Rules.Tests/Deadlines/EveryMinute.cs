using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>
/// A time limit from every minute of 2000 to 2060 in a time zone of the United States or its territories, against counting minutes in one
/// pass.
/// With WSO_LONG=1 every minute is compared; else the minutes of the leap year 2028 at each change of day or clock, and every 61st between
/// them, or every 607th.
/// Around those changes seconds are compared too.
/// </summary>
internal static class EveryMinute
{
    public const int MinutesADay = 24 * 60;

    private const int LongestLimit = 800 * MinutesADay;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("WSO_LONG") == "1";

    private static readonly int From = MinuteOf(IsLong ? 2000 : 2028);

    private static readonly int To = MinuteOf(IsLong ? 2061 : 2029);

    private static readonly long[] Seconds = [1, 59];

    /// <summary>How the end of a limit moves on with its start: asked of each minute in turn.</summary>
    public delegate int End(int minute);

    /// <summary>
    /// The end, in seconds, where the start is so many seconds into a minute, given the ends of that minute and of the next.
    /// </summary>
    public delegate long WithSeconds(MinuteClock clock, int minute, long seconds, long end, long next);

    /// <summary>One zone of each group whose clocks read alike from 1998 to 2063: a limit knows of a zone nothing but that.</summary>
    public static IReadOnlyDictionary<string, DateTimeZone> Zones { get; } =
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(
            location => location.CountryCode is "US" or "PR" or "GU" or "VI" or "AS" or "MP" or "UM")
            .Select(location => DateTimeZoneProviders.Tzdb[location.ZoneId])
            .GroupBy(Readings).Select(alike => alike.First()).ToDictionary(zone => zone.Id);

    public static void Compare(string zone, TimeLimit limit, Func<MinuteClock, End> reference, WithSeconds withSeconds, bool neverGoesBack)
    {
        var local = Zones[zone];
        var clock = new MinuteClock(local, From - MinutesADay, To + LongestLimit);
        var ends = reference(clock);
        var (next, latest) = (ends(From), Instant.MinValue);
        for (var minute = From; minute < To; minute++)
        {
            var end = next;
            next = ends(minute + 1);
            var isBoundary = clock.IsNearABoundary(minute);
            if (!IsLong && !isBoundary && minute % (Sample.IsWhole ? 61 : 607) != 0)
            {
                continue;
            }

            var found = limit.From(MinuteClock.At(minute), local);
            Check(MinuteClock.At(minute), end * 60L, found);
            if (neverGoesBack && found < latest)
            {
                Assert.Fail($"{limit} from {MinuteClock.At(minute)} in {zone}: ends before what begins earlier");
            }

            latest = found;
            foreach (var seconds in isBoundary ? Seconds : [])
            {
                var start = MinuteClock.At(minute) + Duration.FromSeconds(seconds);
                Check(start, withSeconds(clock, minute, seconds, end * 60L, next * 60L), limit.From(start, local));
            }
        }

        void Check(Instant start, long expected, Instant actual)
        {
            if (actual != Instant.FromUnixTimeSeconds(expected))
            {
                Assert.Fail($"{limit} from {start} in {zone}: {actual}, counted {Instant.FromUnixTimeSeconds(expected)}");
            }
        }
    }

    private static string Readings(DateTimeZone zone)
    {
        var from = Instant.FromUtc(1998, 1, 1, 0, 0);
        var intervals = zone.GetZoneIntervals(from, Instant.FromUtc(2063, 1, 1, 0, 0));
        return string.Join(
            " ",
            intervals.Select(interval => (interval.HasStart && interval.Start > from ? interval.Start : from, interval.WallOffset)));
    }

    private static int MinuteOf(int year) => MinuteClock.Minute(Instant.FromUtc(year, 1, 1, 0, 0));
}
