using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The questions for people, on a screen.</summary>
internal static class CounselText
{
    public static void Write(IAnsiConsole console, CounselSheet sheet)
    {
        var open = sheet.Questions.Count(question => question.MustBeAnswered);
        console.WriteLine($"{sheet.Jail}: {(open == 0 ? "the library answers every question that decides something" : open == 1 ? "1 question must be answered" : $"{open} questions must be answered")}, by the law of {RuleBook.Current.LawVersion}. Not legal advice.");
        console.WriteLine("What each answer would change was found out by deciding a case in which everything else is in order.");
        foreach (var (question, number) in sheet.Questions.Select((question, i) => (question, i + 1)))
        {
            console.WriteLine();
            console.MarkupLineInterpolated(
                $"[bold]{number}. {question.Asks}[/]{(question.MustBeAnswered ? "  ANSWER" : "")}  ({Json.Camel(question.Question)})");
            console.Row("found", CounselSheet.Found(question));
            if (question.Found is { } found && TextOnTheWeb.Of(found.Citation) is { } address)
            {
                console.Row("read at", address);
            }

            foreach (var effect in question.Effects)
            {
                console.Row("decides", $"{effect.Says}: {CounselSheet.Changes(effect)}");
            }

            if (question.Effects.Count == 0)
            {
                console.Row("decides", "nothing in this jail");
            }
        }

        console.WriteLine();
        foreach (var line in sheet.Besides)
        {
            console.Row("besides", line);
        }

        console.WriteLine("'--html FILE' writes this as a page to sign, '--json' with the localLaw to fill in.");
    }
}
