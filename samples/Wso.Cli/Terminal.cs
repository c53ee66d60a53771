using System;
using System.IO;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>
/// Text for people: as wide as the terminal, 80 columns where there is none; color only on a terminal and without NO_COLOR.
/// </summary>
internal static partial class Terminal
{
    private const int WithoutTerminal = 80;

    /// <summary>Longer lines are hard to read, however wide the window.</summary>
    private const int Widest = 120;
    private const int Indent = 12;

    public static IAnsiConsole Open() => Open(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole OpenErrors() => Open(Console.ErrorWithColor, Console.IsErrorRedirected);

    /// <summary>A label and its text, wrapped behind it. No line ends in a space, and none breaks at a no-break space.</summary>
    public static void Row(this IAnsiConsole console, string label, string text) =>
        console.Wrapped(("  " + label).PadRight(Indent), text, Indent);

    /// <summary>A ruling and what it is about, wrapped behind it.</summary>
    public static void Ruled(this IAnsiConsole console, string ruling, string text, string style) =>
        console.Wrapped(ruling.PadRight(Indent), text, Indent, style);

    /// <summary>A line or a paragraph; from the second line on a little indented.</summary>
    public static void Say(this IAnsiConsole console, string text, string style = "") => console.Wrapped("", text, 2, style);

    /// <summary>Text wrapped at words, indented by so much from the second line on.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="begin">The text before it on the first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">Of the other lines.</param>
    /// <param name="style">Markup such as "bold red" for the text; empty for none.</param>
    public static void Wrapped(this IAnsiConsole console, string begin, string text, int indent, string style = "")
    {
        // What breaks a line in the middle of a text is shown before the lines are made. The sign of a section is not parted from its
        // number, nor the number of hours from its unit.
        text = Whole().Replace(VisibleText.Of(text), "\u00a0");
        var (line, isEmpty) = (begin + new string(' ', text.Length - text.TrimStart(' ').Length), true);
        foreach (var word in text.TrimStart(' ').Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > console.Profile.Width)
            {
                Flush(console, line, style);
                (line, isEmpty) = (new string(' ', indent), true);
            }

            line += (!isEmpty || (line.Length > 0 && line[^1] != ' ') ? " " : string.Empty) + word;
            isEmpty = false;
        }

        Flush(console, line, style);
    }

    /// <summary>Which case, where, and as of when.</summary>
    public static void Head(this IAnsiConsole console, CaseFileDocument document)
    {
        var (caseFile, ask) = document;
        console.Wrapped(
            "",
            $"{caseFile.Id} · {caseFile.Facility.Id}, {caseFile.Facility.State} · as of {At(ask.At, caseFile.Facility.TimeZone)}",
            2);
    }

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Local time with the year and the abbreviation of the zone.</summary>
    public static string At(Instant instant, DateTimeZone zone) => Times.SayWithYear(instant, zone);

    public static string Utc(Instant instant) => InstantPattern.General.Format(instant);

    [GeneratedRegex(@"(?<=§) |(?<=\d) (?=(min|h|days)\b)|(?<=\d (h|days)) (?=\d+ (min|h)\b)|(?<=\d min) (?=LEFT)")]
    private static partial Regex Whole();

    private static IAnsiConsole Open(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Pipeline.Attach(new VisibleSegments());
        console.Profile.Width = isRedirected ? WithoutTerminal : Math.Clamp(console.Profile.Width, 40, Widest);
        return console;
    }

    private static void Flush(IAnsiConsole console, string line, string style)
    {
        line = line.Replace('\u00a0', ' ');
        if (style.Length > 0)
        {
            console.MarkupLine($"[{style}]{Markup.Escape(line.TrimEnd())}[/]");
        }
        else
        {
            console.WriteLine(line.TrimEnd());
        }
    }
}
