using System;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Text for people: colour only on a terminal and without NO_COLOR, never wider than 100 columns.</summary>
internal static class Terminal
{
    private const int Widest = 100;
    private static readonly ZonedDateTimePattern Local = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm:ss o<+HH:mm>", null);
    private static readonly ZonedDateTimePattern LocalWholeMinutes = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm o<+HH:mm>", null);

    public static IAnsiConsole Open()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Detect, ColorSystem = ColorSystemSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = Console.IsOutputRedirected ? Widest : Math.Min(console.Profile.Width, Widest);
        return console;
    }

    /// <summary>A label and its text, wrapped behind it; no line ends in a space.</summary>
    public static void Row(this IAnsiConsole console, string label, string text)
    {
        const int Indent = 12;
        var line = ("  " + label).PadRight(Indent);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > Indent && line.Length + word.Length >= console.Profile.Width)
            {
                Flush(console, line);
                line = new string(' ', Indent);
            }

            line += (line.Length > 0 && line[^1] != ' ' ? " " : string.Empty) + word;
        }

        Flush(console, line);
    }

    /// <summary>Which case, where, and as of when.</summary>
    public static void Head(this IAnsiConsole console, CaseFileDocument document)
    {
        var (caseFile, ask) = document;
        console.MarkupLineInterpolated($"{caseFile.Id} · {caseFile.Facility.Id}, {caseFile.Facility.State} · {At(ask.At, caseFile.Facility.TimeZone)}");
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Local time with its offset, as a clock on the wall of the facility and the offset it keeps.</summary>
    public static string At(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone);
        return (local.Second == 0 ? LocalWholeMinutes : Local).Format(local);
    }

    public static string Utc(Instant instant) => InstantPattern.General.Format(instant);

    public static string HoursAndMinutes(Duration duration) => $"{(int)duration.TotalHours} h {duration.Minutes} min";

    private static void Flush(IAnsiConsole console, string line) => console.WriteLine(line.TrimEnd());
}
