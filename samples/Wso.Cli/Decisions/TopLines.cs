using System.Linq;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>
/// The first two lines: what to do about the person, and the answer to what was asked, in the order of danger; then which case it is, and
/// the hold drawn.
/// </summary>
internal static class TopLines
{
    private const int Indent = 4;

    /// <param name="console">Where to.</param>
    /// <param name="document">The case.</param>
    /// <param name="headline">What to do first.</param>
    /// <param name="answer">The answer to the action asked about; null where the headline is the answer.</param>
    public static void Write(IAnsiConsole console, CaseFileDocument document, Headline headline, string? answer)
    {
        if (answer is not null && headline.Kind != HeadlineKind.ReleaseNow)
        {
            console.Wrapped(Mark(""), answer, Indent, "bold");
            Line1(console, headline);
        }
        else
        {
            Line1(console, headline);
            if (answer is not null)
            {
                console.Wrapped(Mark(""), answer, Indent, "bold");
            }
        }

        console.Wrapped(Mark(""), headline.Line2, Indent);
        var (caseFile, ask) = document;
        console.Wrapped(
            Mark(""),
            $"{caseFile.Id} · {caseFile.Facility.Id}, {caseFile.Facility.State} · as of {Terminal.At(ask.At, caseFile.Facility.TimeZone)}",
            Indent,
            "dim");
        if (DrawnHold.Of(caseFile, ask.At) is { } drawn)
        {
            console.WriteLine();
            console.WriteLine("  " + drawn.Line(console.Profile.Width - 4));
            console.Wrapped("  ", string.Join(" · ", drawn.Key.Select(entry => Unbroken(entry, console))), 2);
            console.Wrapped("  ", string.Join(" · ", drawn.Patterns.Select(entry => Unbroken(entry, console))), 2, "dim");
        }

        console.WriteLine();
    }

    /// <summary>The headline alone.</summary>
    public static void Write(IAnsiConsole console, Headline headline)
    {
        Line1(console, headline);
        console.Wrapped(Mark(""), headline.Line2, Indent);
    }

    private static void Line1(IAnsiConsole console, Headline headline) =>
        console.Wrapped(Mark(Urgencies.Mark(headline.Urgency)), headline.Line1, Indent, "bold" + Color(headline));

    private static string Mark(string mark) => mark.PadRight(Indent);

    /// <summary>Wraps between entries, not within one.</summary>
    private static string Unbroken(string entry, IAnsiConsole console) =>
        entry.Length < console.Profile.Width - 5 ? entry.Replace(' ', '\u00a0') : entry;

    private static string Color(Headline headline) => (headline.Kind, headline.Urgency) switch
    {
        (HeadlineKind.ReleaseNow, _) or (HeadlineKind.ReleaseBy, Urgency.WithinHour) => " red",
        (HeadlineKind.ReleaseBy or HeadlineKind.NotKnown or HeadlineKind.HeldWithoutEnd, _) => " yellow",
        _ => "",
    };
}
