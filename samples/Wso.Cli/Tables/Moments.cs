using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace Wso.Cli;

/// <summary>
/// Dates and times as tables have them: year first, or month first as in the United States, with or without a time; or the serial number of
/// a spreadsheet.
/// </summary>
internal static class Moments
{
    private const int FirstSerial = 10_000, LastSerial = 80_000;

    /// <summary>A year of two digits is 2000 to 2049. Of another it is not known which century is meant, and it is not read.</summary>
    private const int LastTwoDigitYear = 49;

    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    private static readonly LocalDatePattern[] Dates =
    [
        .. new[]
        {
            "uuuu'-'M'-'d", "M'/'d'/'uuuu", "M'-'d'-'uuuu", "uuuu'/'M'/'d", "uuuuMMdd", "MMMM d, uuuu", "MMM d, uuuu", "d'-'MMM'-'uuuu"
        }.Select(LocalDatePattern.CreateWithInvariantCulture)
    ];

    private static readonly LocalDatePattern[] ShortDates =
    [
        .. new[] { "M'/'d'/'yy", "d'-'MMM'-'yy" }
            .Select(text => LocalDatePattern.CreateWithInvariantCulture(text).WithTwoDigitYearMax(LastTwoDigitYear))
    ];

    private static readonly LocalTimePattern[] Times =
        [
            .. new[]
            {
                "H':'mm", "H':'mm':'ss", "H':'mm':'ss.FFFFFFFFF", "h':'mm tt", "h':'mm':'ss tt", "h':'mmtt", "h':'mm':'sstt", "HHmm"
            }.Select(LocalTimePattern.CreateWithInvariantCulture)
        ];

    /// <summary>A day without a time; a time of midnight that a date carries with it is none.</summary>
    public static bool TryReadDate(string text, out LocalDate date)
    {
        var isRead = TryRead(text, out date, out var time);
        return isRead && (time is null || time == LocalTime.Midnight);
    }

    /// <param name="text">The cell.</param>
    /// <param name="date">The day.</param>
    /// <param name="time">The time of day; null where the cell has none.</param>
    public static bool TryRead(string text, out LocalDate date, out LocalTime? time)
    {
        time = null;
        if (TryDate(text, out date) || TrySerial(text, out date, out time))
        {
            return true;
        }

        // "2025-07-04 22:10", "2025-07-04T22:10", "7/4/2025 10:10 PM": the date ends at the first space or T that leaves one.
        for (var at = text.IndexOfAny([' ', 'T'], 0); at > 0; at = at + 1 < text.Length ? text.IndexOfAny([' ', 'T'], at + 1) : -1)
        {
            if (TryDate(text[..at].TrimEnd(','), out date) && TryReadTime(text[(at + 1)..].Trim(), out var read))
            {
                time = read;
                return true;
            }
        }

        return false;
    }

    public static bool TryReadTime(string text, out LocalTime time)
    {
        foreach (var pattern in Times)
        {
            if (pattern.Parse(text.ToUpperInvariant()).TryGetValue(default, out time))
            {
                return true;
            }
        }

        time = default;
        return false;
    }

    /// <summary>The two numbers before the year, as in 5/6/2025; null where a date is not written so.</summary>
    public static (int First, int Second)? NumbersOf(string text) =>
        text.Split('/', '-') is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: >= 2 }]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            ? (one, two)
            : null;

    private static bool TryDate(string text, out LocalDate date)
    {
        foreach (var pattern in Dates)
        {
            if (pattern.Parse(text).TryGetValue(default, out date) && date.Year is >= 1900 and < 2200)
            {
                return true;
            }
        }

        foreach (var pattern in ShortDates)
        {
            if (pattern.Parse(text).TryGetValue(default, out date) && date.Year >= 2000)
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    private static bool TrySerial(string text, out LocalDate date, out LocalTime? time)
    {
        (date, time) = (default, null);
        if (
            !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
                || serial is < FirstSerial or >= LastSerial)
        {
            return false;
        }

        var day = (int)decimal.Floor(serial);
        var seconds = (int)decimal.Round((serial - day) * 86_400);
        date = SerialZero.PlusDays(day + (seconds / 86_400));
        time = serial == day ? null : LocalTime.Midnight.PlusSeconds(seconds % 86_400);
        return true;
    }
}
