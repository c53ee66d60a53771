using NodaTime.Text;
using Wso.Screens;

namespace Wso.JailBoard;

/// <summary>Times as people in the jail say them.</summary>
internal static class LocalTimes
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF");
    private static readonly ZonedDateTimePattern Full =
        ZonedDateTimePattern.CreateWithInvariantCulture("ddd MMM d uuuu, HH:mm x '(UTC'o<m>')'", null);

    /// <summary>Sun Nov 1 2026, 01:30 CDT (UTC-05:00): no two instants look alike.</summary>
    public static string Say(Instant at, DateTimeZone zone) => Full.Format(at.InZone(zone));

    /// <summary>Sun Nov 1, 01:30 CDT.</summary>
    public static string SayShort(Instant at, DateTimeZone zone) => Times.Say(at, zone);

    public static string SayShort(Moment moment, DateTimeZone zone) =>
        moment.TryGet(out var at) ? SayShort(at, zone) : "at a time not known";

    public static string ToForm(Instant at, DateTimeZone zone) => Minutes.Format(at.InZone(zone).LocalDateTime);

    public static Instant FromUtc(string recorded) => InstantPattern.ExtendedIso.Parse(recorded).Value;

    public static bool OccursTwice(string? text, DateTimeZone zone) =>
        text is not null && Parsed(text) is { Success: true } local && CanBe(local.Value) && zone.MapLocal(local.Value).Count == 2;

    /// <summary>
    /// To the minute, as the form asks; a browser may send seconds with it. With an offset or a zone behind it, it is another time than
    /// it says.
    /// </summary>
    private static ParseResult<LocalDateTime> Parsed(string text) =>
        Minutes.Parse(text.Length > 16 && Seconds.Parse(text.Trim()).Success ? text.Trim()[..16] : text.Trim());

    /// <summary>Within the years that the library calculates with, in whatever zone.</summary>
    private static bool CanBe(LocalDateTime local) =>
        local.Year > Moment.Earliest.InUtc().Year && local.Year < Moment.Latest.InUtc().Year - 1;

    /// <summary>Reads a local time that a form sends.</summary>
    /// <param name="text">As 2026-11-01T01:30.</param>
    /// <param name="isSecond">Of a time that occurs twice, whether the second is meant; null: nobody said.</param>
    /// <param name="zone">Of the jail.</param>
    /// <param name="error">Why it is not an instant, and what to do.</param>
    public static Instant? Read(string text, bool? isSecond, DateTimeZone zone, out string? error)
    {
        error = null;
        var local = Parsed(text);
        if (local.Success && !CanBe(local.Value))
        {
            error = "That year cannot be right. Check the date.";
            return null;
        }

        if (!local.Success)
        {
            error = "The time cannot be read. Write it as 2026-11-01T14:05.";
            return null;
        }

        var meant = zone.MapLocal(local.Value);
        (var at, error) = (meant.Count, isSecond) switch
        {
            (0, _) => ((Instant?)null,
                "The clocks skip that time on that day: there was no such minute. Give the time that the clock on the wall showed."),
            (2, null) => (null, "That time occurs twice on that day, because the clocks go back. Say below which of the two is meant."),
            (2, true) => (meant.Last().ToInstant(), null),
            _ => (meant.First().ToInstant(), null),
        };
        return at;
    }
}
