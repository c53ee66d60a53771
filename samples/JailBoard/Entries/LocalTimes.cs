using NodaTime;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>Times as people in the jail say them.</summary>
internal static class LocalTimes
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly ZonedDateTimePattern Full = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm x '(UTC'o<m>')'", null);
    private static readonly ZonedDateTimePattern Short = ZonedDateTimePattern.CreateWithInvariantCulture("d MMM HH:mm", null);

    /// <summary>Sun 1 Nov 2026 01:30 CDT (UTC-05): no two instants look alike.</summary>
    public static string Say(Instant at, DateTimeZone zone) => Full.Format(at.InZone(zone));

    public static string ToForm(Instant at, DateTimeZone zone) => Minutes.Format(at.InZone(zone).LocalDateTime);

    public static Instant FromUtc(string recorded) => InstantPattern.ExtendedIso.Parse(recorded).Value;

    public static bool OccursTwice(string? text, DateTimeZone zone) => text is { Length: >= 16 } && Minutes.Parse(text[..16]) is { Success: true } local && CanBe(local.Value) && zone.MapLocal(local.Value).Count == 2;

    public static string Utc(Instant at) => InstantPattern.General.Format(at);

    public static string SayShort(Instant at, DateTimeZone zone) => Short.Format(at.InZone(zone));

    /// <summary>1 h 05 min, as the script counts too.</summary>
    public static string Say(Duration left)
    {
        var length = left < Duration.Zero ? -left : left;
        var hours = (int)length.TotalHours;
        return hours > 0 ? $"{hours} h {length.Minutes:00} min {length.Seconds:00} s" : $"{length.Minutes} min {length.Seconds:00} s";
    }

    /// <summary>Within the years that the library calculates with, in whatever zone.</summary>
    private static bool CanBe(LocalDateTime local) => local.Year > Moment.Earliest.InUtc().Year && local.Year < Moment.Latest.InUtc().Year - 1;

    /// <summary>Reads what a form sends: a local time, or nothing for now.</summary>
    /// <param name="text">As 2026-11-01T01:30; empty: now.</param>
    /// <param name="isSecond">Of a time that occurs twice, whether the second is meant; null: nobody said.</param>
    /// <param name="zone">Of the jail.</param>
    /// <param name="now">The board's clock.</param>
    /// <param name="error">Why it is no instant, and what to do.</param>
    public static Instant? Read(string? text, bool? isSecond, DateTimeZone zone, Instant now, out string? error)
    {
        error = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return now;
        }

        var local = Minutes.Parse(text.Length > 16 ? text[..16] : text);
        if (local.Success && !CanBe(local.Value))
        {
            error = "That year cannot be: look at the date.";
            return null;
        }

        if (!local.Success)
        {
            error = "The time cannot be read: write it as 2026-11-01T14:05, or leave it empty for now.";
            return null;
        }

        var meant = zone.MapLocal(local.Value);
        (var at, error) = (meant.Count, isSecond) switch
        {
            (0, _) => ((Instant?)null, "The clocks skip that time on that day: there was no such minute. Give the time that the clock on the wall showed."),
            (2, null) => (null, "That time occurs twice on that day, because the clocks go back. Say below which of the two is meant."),
            (2, true) => (meant.Last().ToInstant(), null),
            _ => (meant.First().ToInstant(), null),
        };
        return at;
    }
}
