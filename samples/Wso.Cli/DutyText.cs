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

    /// <summary>After a decision: what is due or overdue, soonest first, then what may be; the rest is for those who ask.</summary>
    public static void WriteWhatIsDue(IAnsiConsole console, CaseFileDocument document)
    {
        var duties = Duties(document);
        var open = duties.Where(duty => duty.State is DutyState.Due or DutyState.Overdue)
            .Concat(duties.Where(duty => duty.State == DutyState.Unknown && duty.Left is not null))
            .Take(MostLines)
            .ToList();
        if (open.Count > 0)
        {
            console.MarkupLine("[bold]DUTIES[/]");
            Rows(console, open, document.CaseFile.Facility.TimeZone);
        }
    }

    /// <summary>Every duty, done or not.</summary>
    public static void Write(IAnsiConsole console, CaseFileDocument document)
    {
        console.Head(document);
        Rows(console, Duties(document), document.CaseFile.Facility.TimeZone);
    }

    private static IReadOnlyList<DutyOwed> Duties(CaseFileDocument document) => RuleBook.Current.Duties(document.CaseFile, document.Ask.At);

    private static void Rows(IAnsiConsole console, IReadOnlyList<DutyOwed> duties, DateTimeZone zone)
    {
        foreach (var duty in duties)
        {
            var arisenFrom = duty.For is null ? string.Empty : $", for {duty.For}";
            console.Row(Words.Of(duty), $"{When(duty, zone)}: {duty.Rule.Says}{arisenFrom} ({duty.Rule.Citation})");
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
