using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>What must be done, by when, in the time of the facility.</summary>
internal static class DutyText
{
    private const int MostLines = 5;

    /// <summary>After a decision: what is due or overdue, soonest first, but for release, which is told with the hold; how many more may be owed.</summary>
    public static void WriteWhatIsDue(IAnsiConsole console, CaseFileDocument document)
    {
        var duties = Duties(document).Where(duty => duty.Duty != Duty.ReleasePerson).ToList();
        var open = duties.Where(duty => duty.State is DutyState.Due or DutyState.Overdue).Take(MostLines).ToList();
        Rows(console, open, document.CaseFile.Facility.TimeZone);
        var unknown = duties.Count(duty => duty.State == DutyState.Unknown);
        if (unknown > 0)
        {
            console.Row("duties", $"{unknown} more not known to be owed or done; 'wso duties' lists them.");
        }
    }

    /// <summary>Every duty, done or not.</summary>
    public static void Write(IAnsiConsole console, CaseFileDocument document, bool ofAgency)
    {
        console.Head(document);
        Rows(console, ofAgency ? RuleBook.Current.AgencyDuties(document.CaseFile, document.Ask.At) : Duties(document), document.CaseFile.Facility.TimeZone);
    }

    private static IReadOnlyList<DutyOwed> Duties(CaseFileDocument document) => RuleBook.Current.Duties(document.CaseFile, document.Ask.At);

    private static void Rows(IAnsiConsole console, IReadOnlyList<DutyOwed> duties, DateTimeZone zone)
    {
        foreach (var duty in duties)
        {
            var arisenFrom = duty.For is null ? string.Empty : $", for {duty.For}";
            arisenFrom += duty.Officer is null ? string.Empty : $", officer {duty.Officer}";
            console.Row(Words.Of(duty), $"{When(duty, zone)}: {duty.Rule.Says}{arisenFrom} ({duty.Citation})");
        }
    }

    private static string When(DutyOwed duty, DateTimeZone zone) => duty.Due.TryGet(out var due)
        ? $"{(duty.Left < Duration.Zero ? "since" : "by")} {Terminal.At(due, zone)}{Left(duty)}"
        : duty.Due.IsNever ? "promptly, no time is set" : "from when is not known";

    private static string Left(DutyOwed duty) => (duty.State, duty.Left) switch
    {
        (_, null) => string.Empty,
        (DutyState.Due, { } left) when left < Duration.Zero => ", release processing under way",
        (DutyState.Unknown, _) => ", not known whether owed or done",
        (_, { } left) when left < Duration.Zero => $", {Terminal.HoursAndMinutes(-left)} late",
        (_, { } left) => $", {Terminal.HoursAndMinutes(left)} left",
    };
}
