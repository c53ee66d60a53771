using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>What must be done, by when, in the time of the facility.</summary>
internal static class DutyText
{
    private const int MostLines = 5;

    /// <summary>
    /// After a decision: what is due or overdue, soonest first, but for release, which is in the first lines; and how much more may be
    /// open.
    /// </summary>
    public static void WriteWhatIsDue(IAnsiConsole console, CaseFileDocument document)
    {
        var duties = Duties(document).Where(static duty => duty.Duty != Duty.ReleasePerson).ToList();
        Rows(console, duties.Where(static duty => duty.State is DutyState.Due or DutyState.Overdue).Take(MostLines), document);
        var unknown = duties.Count(static duty => duty.State == DutyState.Unknown);
        if (unknown > 0)
        {
            console.Row("tasks", $"{unknown} {(unknown == 1 ? "task" : "tasks")} may still be open ('wso duties' lists them).");
        }
    }

    /// <summary>
    /// Every duty, done or not. What to do about the person comes first, in the words of every screen, then what else is due.
    /// </summary>
    public static void Write(IAnsiConsole console, CaseFileDocument document, bool ofAgency)
    {
        var duties = ofAgency ? RuleBook.Current.AgencyDuties(document.CaseFile, document.Ask.At) : Duties(document);
        if (!ofAgency)
        {
            TopLines.Write(console, Headline.Of(document.CaseFile, document.Ask.At));
            console.WriteLine();
        }

        var overdue = duties.Count(static duty => duty.State == DutyState.Overdue);
        console.Say(
            $"{(overdue > 0 ? "!!! " : "")}{Count(overdue, "OVERDUE")}; "
                + $"{Count(duties.Count(static duty => duty.State == DutyState.Due), "to do")}; "
                + $"{Count(duties.Count(static duty => duty.State == DutyState.Unknown), "may be open")}.",
            "bold");
        var next = duties.FirstOrDefault(
            static duty => duty.Duty != Duty.ReleasePerson && duty.State is DutyState.Overdue or DutyState.Due);
        console.Wrapped(
            "",
            next is not null ? $"First: {next.Rule.Says}{When(next, document)}."
                : duties.Any(static duty => duty.State == DutyState.Unknown) ? "Check each one below."
                : "Nothing else is known to be due.",
            2);
        console.Head(document);
        console.WriteLine();
        Rows(console, duties, document);
    }

    private static string Count(int count, string what) => $"{count} {what}";

    private static IReadOnlyList<DutyOwed> Duties(CaseFileDocument document) => RuleBook.Current.Duties(document.CaseFile, document.Ask.At);

    private static void Rows(IAnsiConsole console, IEnumerable<DutyOwed> duties, CaseFileDocument document)
    {
        foreach (var duty in duties)
        {
            var about = (duty.For, duty.Officer) switch
            {
                ({ } what, { } officer) => $" (about {what}, officer {officer})",
                ({ } what, null) => $" (about {what})",
                (null, { } officer) => $" (officer {officer})",
                _ => "",
            };
            console.Row(
                Words.Of(duty),
                $"{duty.Rule.Says}{about}{When(duty, document)} ({LegalCitation.Of(duty.Citation, document.CaseFile)})");
        }
    }

    private static string When(DutyOwed duty, CaseFileDocument document)
    {
        var (zone, now) = (document.CaseFile.Facility.TimeZone, document.Ask.At);
        if (!duty.Due.TryGet(out var due))
        {
            return duty.Due.IsNever ? ", promptly: no time is set" : "; no deadline is known";
        }

        return (duty.State, due <= now) switch
        {
            (DutyState.Due, true) => $", due since {Times.Say(due, zone, now)}; release processing covers it",
            (DutyState.Overdue or DutyState.Due, _) => $", by {Times.Say(due, zone, now)} ({Urgencies.Say(due - now)})",
            (DutyState.Unknown, true) => $", was due {Times.Say(due, zone, now)} if it applies",
            (DutyState.Unknown, false) => $", by {Times.Say(due, zone, now)} if it applies",
            _ => $", due {Times.Say(due, zone, now)}",
        };
    }
}
