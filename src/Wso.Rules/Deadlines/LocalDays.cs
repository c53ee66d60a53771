using System;
using NodaTime;

namespace Wso.Rules;

/// <summary>
/// Local days and local times. A local time that a clock change skips moves forward
/// by the gap. Of a local time that occurs twice, the earlier counts.
/// </summary>
/// <remarks>Where the calendar ends, time stays at its end: no fact is so far away that it throws.</remarks>
internal static class LocalDays
{
    /// <summary>Within so much of an end of the calendar, local days are not distinguished.</summary>
    private static readonly Duration Margin = Duration.FromDays(3);

    private static readonly Instant First = Instant.MinValue + Margin;
    private static readonly Instant Last = Instant.MaxValue - Margin;

    public static Instant StartOf(LocalDate date, DateTimeZone zone) => At(date.AtMidnight(), zone);

    /// <summary>As Noda Time's lenient resolver has it, which allocates a mapping each time it is asked (benchmarks: deadlines).</summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone)
    {
        var asUtc = local.InUtc().ToInstant();
        if (asUtc < First || asUtc > Last)
        {
            return asUtc < First ? Instant.MinValue : Instant.MaxValue;
        }

        var interval = zone.GetZoneInterval(asUtc - Duration.FromDays(1));
        while (true)
        {
            var at = asUtc - Offset(interval);
            if (!interval.HasEnd || at < interval.End)
            {
                return at;
            }

            var next = zone.GetZoneInterval(interval.End);
            if (asUtc - Offset(next) < next.Start)
            {
                return at; // skipped
            }

            interval = next;
        }
    }

    public static LocalDate DateOf(Instant instant, DateTimeZone zone) => Instant.Max(First, Instant.Min(Last, instant)).InZone(zone).Date;

    /// <summary>The first instant after this one's local day; later than the instant, but for the end of time.</summary>
    public static Instant EndOfDayOf(Instant instant, DateTimeZone zone)
    {
        if (instant >= Last)
        {
            return Instant.MaxValue;
        }

        var midnight = DateOf(instant, zone).PlusDays(1).AtMidnight();
        var end = At(midnight, zone);

        // Where the clock falls back over midnight, the day that comes a second time ends at the second midnight.
        return end > instant ? end : zone.MapLocal(midnight).Last().ToInstant();
    }

    /// <summary>An instant moved by a length of time; the ends of time stay where they are, and are as far as it goes.</summary>
    public static Instant Plus(Instant instant, Duration length) =>
        instant == Instant.MinValue || instant == Instant.MaxValue ? instant
        : length >= Duration.Zero ? (Instant.MaxValue - instant > length ? instant + length : Instant.MaxValue)
        : instant - Instant.MinValue > -length ? instant + length : Instant.MinValue;

    /// <summary>The same local time so many calendar years and days later.</summary>
    public static Instant Plus(Instant instant, int years, int days, DateTimeZone zone)
    {
        // A calendar year has at most 366 days: what lies beyond that is beyond the calendar, whatever its leap years.
        var (least, most) = (Plus(instant, Days((365L * years) + days) - Margin), Plus(instant, Days((366L * years) + days) + Margin));
        return instant < First || least < First ? Instant.MinValue
            : instant > Last || most > Last ? Instant.MaxValue
            : At(instant.InZone(zone).LocalDateTime.PlusYears(years).PlusDays(days), zone);
    }

    /// <summary>No more than the whole calendar.</summary>
    private static Duration Days(long days) => Duration.FromDays((int)Math.Max(-8_000_000, Math.Min(8_000_000, days)));

    private static Duration Offset(NodaTime.TimeZones.ZoneInterval interval) => Duration.FromSeconds(interval.WallOffset.Seconds);
}
