using System.Linq;
using NodaTime;
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

        if (hold.Ruling == Ruling.Undetermined)
        {
            console.Row("until", OverInAnyCase(caseFile, ask, hold));
        }

        if (hold.Ruling == Ruling.Undetermined && ask.Action != JailAction.HoldForIce)
        {
            var questions = RuleBook.Current.Decide(caseFile, ask, JailAction.HoldForIce).Explain().Because.Where(reason => reason.Decides);
            console.Reasons(questions.Take(MostQuestions));
        }

        var release = RuleBook.Current.Decide(caseFile, ask, JailAction.Release);
        console.Row("release", NextStep.OfRelease(release.Ruling, hold, caseFile));
    }

    /// <summary>Whether it stands is not known, and yet when it no longer can.</summary>
    private static string OverInAnyCase(CaseFile caseFile, Act ask, Hold hold)
    {
        var last = hold.Limits.Select(limit => limit.At).Where(at => at > ask.At).Order()
            .Where(at => RuleBook.Current.Hold(caseFile, at).Ruling == Ruling.Prohibited)
            .Select(at => (Instant?)at)
            .FirstOrDefault();
        return last is { } end
            ? $"not known whether; over in any case at {Terminal.At(end, caseFile.Facility.TimeZone)} ({Terminal.Utc(end)}); weekends and holidays extend nothing"
            : "not known whether, nor an instant at which it would be over in any case";
    }
}
