using System;
using NodaTime;
using NodaTime.Text;

namespace Wso.Screens;

/// <summary>Times and lengths as people in a jail say them.</summary>
public static class Times
{
    private static readonly ZonedDateTimePattern Short = Pattern("ddd MMM d, HH:mm x");
    private static readonly ZonedDateTimePattern ShortWithSeconds = Pattern("ddd MMM d, HH:mm:ss x");
    private static readonly ZonedDateTimePattern Full = Pattern("ddd MMM d, uuuu, HH:mm x");
    private static readonly ZonedDateTimePattern FullWithSeconds = Pattern("ddd MMM d, uuuu, HH:mm:ss x");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("MMM d, uuuu");
    private static readonly ZonedDateTimePattern WeekDay = Pattern("ddd");

    /// <summary>
    /// "Fri May 10, 16:00 EDT": the clock on the wall, with the abbreviation of the zone, so that the hour that a clock change repeats
    /// cannot be mistaken.
    /// </summary>
    /// <remarks>
    /// Midnight names both days it lies between. The year is left out: use <see cref="SayWithYear"/> where the reader cannot know it.
    /// </remarks>
    public static string Say(Instant at, DateTimeZone zone) => Say(at, zone, Short, ShortWithSeconds);

    /// <summary>"Fri May 10, 2019, 16:00 EDT".</summary>
    public static string SayWithYear(Instant at, DateTimeZone zone) => Say(at, zone, Full, FullWithSeconds);

    /// <summary>
    /// As <see cref="Say(Instant, DateTimeZone)"/>, with the year where it is another than that of <paramref name="now"/>.
    /// </summary>
    public static string Say(Instant at, DateTimeZone zone, Instant now) =>
        at.InZone(zone).Year == now.InZone(zone).Year ? Say(at, zone) : SayWithYear(at, zone);

    /// <summary>"Nov 30, 2026".</summary>
    public static string Say(LocalDate day) => Day.Format(day);

    /// <summary>
    /// "20 min", "5 h 20 min", from two days on "2 days 7 h". Cut down to the whole minute, so that it never promises more time than there
    /// is.
    /// </summary>
    /// <remarks>The sign is left out: the sentence around it says "in" or "ago".</remarks>
    public static string Say(Duration length)
    {
        var minutes = (long)Math.Floor((length < Duration.Zero ? -length : length).TotalMinutes);
        return minutes switch
        {
            0 => "under 1 min",
            < 60 => $"{minutes} min",
            < 48 * 60 => $"{minutes / 60} h {minutes % 60} min",
            _ => $"{minutes / (24 * 60)} days {minutes / 60 % 24} h",
        };
    }

    private static string Say(Instant at, DateTimeZone zone, ZonedDateTimePattern wholeMinutes, ZonedDateTimePattern seconds)
    {
        var local = at.InZone(zone);
        var said = (local.Second == 0 ? wholeMinutes : seconds).Format(local);
        return local.TimeOfDay == LocalTime.Midnight
            ? $"{said}, midnight {WeekDay.Format((at - Duration.FromMinutes(1)).InZone(zone))}/{WeekDay.Format(local)}"
            : said;
    }

    private static ZonedDateTimePattern Pattern(string text) => ZonedDateTimePattern.CreateWithInvariantCulture(text, null);
}
