using System.Linq;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Whether the person may be held, on what, until when, and what follows for release.</summary>
internal static class HoldText
{
    private const int MostQuestions = 4;

    public static void Write(IAnsiConsole console, CaseFile caseFile, Act ask)
    {
        var zone = caseFile.Facility.TimeZone;
        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        var on = hold.Bases.Count == 0 ? string.Empty : " on " + string.Join(", ", hold.Bases.Select(Words.Of));
        console.MarkupLineInterpolated($"[bold {Words.Colour(hold.Ruling)}]{Words.Of(hold.Ruling)}[/]: hold for ICE{on}");
        if (hold.End is { } end)
        {
            console.Row("until", $"{Terminal.At(end, zone)} ({Terminal.Utc(end)}), {Terminal.HoursAndMinutes(end - ask.At)} left; at that instant the hold is over");
            console.Row("because", $"{hold.BindingLimit!.Rule.Says} ({hold.BindingLimit.Citation})");
        }
        else if (hold.Ruling is Ruling.Permitted or Ruling.Required)
        {
            console.Row("until", "no end is set: the detention services agreement states no longest stay");
        }

        if (hold.Ruling == Ruling.Undetermined && ask.Action != JailAction.HoldForIce)
        {
            var questions = RuleBook.Current.Decide(caseFile, ask, JailAction.HoldForIce).Explain().Because.Where(reason => reason.Decides);
            console.Reasons(questions.Take(MostQuestions));
        }

        var release = RuleBook.Current.Decide(caseFile, ask, JailAction.Release);
        console.Row("release", NextStep.OfRelease(release.Ruling, hold, caseFile));
    }
}
