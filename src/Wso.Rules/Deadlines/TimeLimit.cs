using System;
using NodaTime;
using static System.FormattableString;

namespace Wso.Rules;

/// <summary>How long something may last or take, as a named policy counted from an anchor.</summary>
internal abstract class TimeLimit
{
    /// <summary>To the end of the anchor's local day.</summary>
    public static TimeLimit EndOfLocalDay { get; } = new ToEndOfLocalDay();

    /// <summary>No time at all: the anchor itself.</summary>
    public static TimeLimit AtOnce { get; } = new Elapsed(Duration.Zero);

    /// <summary>The first instant after the anchor: what lasts through the anchor itself, and no longer.</summary>
    public static TimeLimit JustAfter { get; } = new Elapsed(Duration.Epsilon);

    /// <summary>Elapsed hours: across a clock change the wall clock reads an hour more or less.</summary>
    public static TimeLimit ElapsedHours(int hours) => new Elapsed(Duration.FromHours(hours));

    /// <summary>Elapsed minutes.</summary>
    public static TimeLimit ElapsedMinutes(int minutes) => new Elapsed(Duration.FromMinutes(minutes));

    /// <summary>Elapsed hours that do not run on excluded local days, counted hour by hour.</summary>
    public static TimeLimit HoursNotCounting(int hours, string days, Func<LocalDate, bool> excluded) =>
        new ElapsedOnCountedDays(Duration.FromHours(hours), days, excluded);

    /// <summary>Calendar days, to the same local time.</summary>
    public static TimeLimit CalendarDays(int days) => new Calendar(years: 0, days);

    /// <summary>Calendar years, to the same local date and time; 29 February becomes 28 February.</summary>
    public static TimeLimit CalendarYears(int years) => new Calendar(years, days: 0);

    /// <summary>The length and how it is counted.</summary>
    public abstract override string ToString();

    /// <summary>The first instant at which the limit is over, counted from the anchor.</summary>
    public abstract Instant From(Instant anchor, DateTimeZone zone);

    private sealed class Elapsed(Duration length) : TimeLimit
    {
        public override Instant From(Instant anchor, DateTimeZone zone) => LocalDays.Plus(anchor, length);

        public override string ToString() =>
            length == Duration.Zero ? "at once"
            : length == Duration.Epsilon ? "the instant after"
            : length.Minutes != 0 ? Invariant($"{(int)length.TotalMinutes} elapsed minutes")
            : Invariant($"{(int)length.TotalHours} elapsed hours");
    }

    private sealed class ElapsedOnCountedDays(Duration length, string days, Func<LocalDate, bool> excluded) : TimeLimit
    {
        public override Instant From(Instant anchor, DateTimeZone zone)
        {
            var left = length;
            while (true)
            {
                var endOfDay = LocalDays.EndOfDayOf(anchor, zone);
                if (endOfDay == Instant.MaxValue)
                {
                    return endOfDay;
                }

                if (!excluded(LocalDays.DateOf(anchor, zone)))
                {
                    if (anchor + left <= endOfDay)
                    {
                        return anchor + left;
                    }

                    left -= endOfDay - anchor;
                }

                anchor = endOfDay;
            }
        }

        public override string ToString() => Invariant($"{(int)length.TotalHours} hours, not counting {days}");
    }

    private sealed class ToEndOfLocalDay : TimeLimit
    {
        public override Instant From(Instant anchor, DateTimeZone zone) => LocalDays.EndOfDayOf(anchor, zone);

        public override string ToString() => "the end of the local day";
    }

    private sealed class Calendar(int years, int days) : TimeLimit
    {
        public override Instant From(Instant anchor, DateTimeZone zone) => LocalDays.Plus(anchor, years, days, zone);

        public override string ToString() => years == 0 ? Invariant($"{days} calendar days") : Invariant($"{years} calendar years");
    }
}
