using NodaTime;

namespace Wso.Rules;

/// <summary>Local days and local times: one that a clock change skips moves forward by the gap, one that occurs twice is the earlier.</summary>
internal static class LocalDays
{
    public static Instant StartOf(LocalDate date, DateTimeZone zone) => At(date.AtMidnight(), zone);

    /// <summary>As Noda Time's lenient resolver has it, which allocates a mapping each time it is asked (benchmarks: deadlines).</summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone)
    {
        var asUtc = local.InUtc().ToInstant();
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

    public static LocalDate DateOf(Instant instant, DateTimeZone zone) => instant.InZone(zone).Date;

    /// <summary>The first instant after this one's local day; always later than the instant.</summary>
    public static Instant EndOfDayOf(Instant instant, DateTimeZone zone)
    {
        var midnight = DateOf(instant, zone).PlusDays(1).AtMidnight();
        var end = At(midnight, zone);

        // Where the clock falls back over midnight, the day that comes a second time ends at the second midnight.
        return end > instant ? end : zone.MapLocal(midnight).Last().ToInstant();
    }

    private static Duration Offset(NodaTime.TimeZones.ZoneInterval interval) => Duration.FromSeconds(interval.WallOffset.Seconds);
}
