using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.Tests;

/// <summary>The instants of the baseline cases: an ordinary Wednesday, with the day before and the days after.</summary>
internal static class Times
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Denver"];
    public static readonly Instant Due = Local("2027-06-09T10:00:00");
    public static readonly Instant Booked = Local("2027-06-06T22:00:00");
    public static readonly Instant Effective = Local("2025-05-01T12:00:00");
    public static readonly Instant Certified = Local("2026-06-01T12:00:00");
    public static readonly Instant Authorized = Local("2026-06-02T12:00:00");

    public static Duration Second { get; } = Duration.FromSeconds(1);

    public static Instant Local(string local, string? zone = null) =>
        (zone is null ? Zone : DateTimeZoneProviders.Tzdb[zone])
            .AtStrictly(LocalDateTimePattern.ExtendedIso.Parse(local).Value)
            .ToInstant();

    public static Duration Hours(double hours) => Duration.FromHours(hours);

    public static Duration Days(int days) => Duration.FromDays(days);
}
