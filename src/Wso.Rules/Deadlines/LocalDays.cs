using NodaTime;
using NodaTime.TimeZones;

namespace Wso.Rules;

/// <summary>Local days and local times: one that a clock change skips moves forward by the gap, one that occurs twice is the earlier.</summary>
internal static class LocalDays
{
    public static Instant StartOf(LocalDate date, DateTimeZone zone) => At(date.AtMidnight(), zone);

    public static Instant At(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant();

    public static LocalDate DateOf(Instant instant, DateTimeZone zone) => instant.InZone(zone).Date;

    /// <summary>The first instant after this one's local day; always later than the instant.</summary>
    public static Instant EndOfDayOf(Instant instant, DateTimeZone zone)
    {
        var midnight = DateOf(instant, zone).PlusDays(1).AtMidnight();
        var end = At(midnight, zone);

        // Where the clock falls back over midnight, the day that comes a second time ends at the second midnight.
        return end > instant ? end : zone.MapLocal(midnight).Last().ToInstant();
    }
}
