using System;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Tests;

/// <summary>
/// A zone's clock as three tables made in one pass over all minutes of some years: what each minute reads, and when each reading comes
/// first.
/// Of the time zone data only the offsets and when they change are asked; the rest is counting.
/// </summary>
internal sealed class MinuteClock
{
    private const int MinutesADay = 24 * 60;

    private readonly int first;
    private readonly int[] reads;
    private readonly int[] comesFirst;
    private readonly int firstReading;

    /// <param name="zone">The zone.</param>
    /// <param name="from">The first minute, counted from 1970 in UTC.</param>
    /// <param name="to">The minute after the last.</param>
    public MinuteClock(DateTimeZone zone, int from, int to)
    {
        first = from;
        reads = new int[to - from];
        firstReading = from - (15 * 60);
        comesFirst = Enumerable.Repeat(int.MinValue, to - from + (30 * 60)).ToArray();
        foreach (var interval in zone.GetZoneIntervals(At(from), At(to)))
        {
            var begins = interval.HasStart ? Math.Max(from, Minute(interval.Start)) : from;
            var ends = interval.HasEnd ? Math.Min(to, Minute(interval.End)) : to;
            var offset = interval.WallOffset.Seconds / 60;

            // What the clock skips counts as later by the length of the gap: as if the offset before still held.
            var skipped = begins == from ? 0 : Math.Max(0, begins + offset - (reads[begins - 1 - from] + 1));
            for (var i = 0; i < skipped; i++)
            {
                comesFirst[begins + offset - skipped + i - firstReading] = begins + i;
            }

            for (var minute = begins; minute < ends; minute++)
            {
                var reading = minute + offset;
                reads[minute - from] = reading;
                ref var known = ref comesFirst[reading - firstReading];
                known = known == int.MinValue ? minute : known;
            }
        }
    }

    public static Instant At(int minute) => Instant.FromUnixTimeSeconds(minute * 60L);

    public static int Minute(Instant at) => (int)(at.ToUnixTimeSeconds() / 60);

    /// <summary>The local time of a minute, in minutes from 1970 as its wall clock counts them.</summary>
    public int Reads(int minute) => reads[minute - first];

    /// <summary>The local day of a minute, in days from 1970.</summary>
    public int DayOf(int minute) => Reads(minute) / MinutesADay;

    /// <summary>When a local time comes first, or would have.</summary>
    public int ComesFirst(int reading) => comesFirst[reading - firstReading];

    /// <summary>Whether a day begins or a clock is changed within a minute of it.</summary>
    public bool IsNearABoundary(int minute) => Reads(minute + 1) - Reads(minute - 1) != 2 || DayOf(minute - 1) != DayOf(minute + 1);
}
