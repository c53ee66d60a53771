using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The summary of an audit for people: what was found, by rule, month and facility, and the ten longest.</summary>
internal static class AuditText
{
    private const int MostFacilities = 10;
    private const int MostQuestions = 5;

    public static void Write(IAnsiConsole console, string title, AuditSummary summary, bool isWhole)
    {
        var stopped = isWhole ? string.Empty : $", stopped behind line {summary.LastLine}";
        console.MarkupLineInterpolated($"[bold]Audit of {title}[/], law {RuleBook.Current.LawVersion}{stopped}");
        console.Row("cases", FormattableString.Invariant($"{summary.Cases:N0}, {summary.CasesWithBreaches:N0} of them with a breach"));
        if (summary.Undetermined > 0)
        {
            console.Row(
                "not shown",
                FormattableString.Invariant($"{summary.Undetermined:N0} cases whose facts do not decide all custody after release due: ")
                    + "a breach there may be unseen");
            foreach (var (fact, lacked) in summary.Lacked.Take(MostQuestions))
            {
                console.Row("lacks", FormattableString.Invariant($"{fact}: {lacked.Cases:N0} of them ({lacked.First})"));
            }
        }

        if (summary.WithinTolerance > 0)
        {
            console.Row(
                "tolerated",
                FormattableString.Invariant($"{summary.WithinTolerance:N0} releases within the tolerance given, not among the breaches"));
        }

        if (summary.NoCustody > 0)
        {
            console.Row(
                "unbooked",
                FormattableString.Invariant($"{summary.NoCustody:N0} cases of a person who was not booked: only the acts were audited"));
        }

        if (summary.Invalid > 0)
        {
            console.Row("invalid", FormattableString.Invariant($"{summary.Invalid:N0} cases could not be read and were not audited"));
        }

        console.Row("held over", FormattableString.Invariant($"{summary.HoursHeldOver:N1} hours"));
        if (summary.MostHaveNoPaper is { } most)
        {
            console.Row("note", most);
        }

        foreach (var severity in AuditWords.Severities.Where(severity => summary.BreachesOf(severity) > 0))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{AuditWords.HeadingOf(severity)}[/]");
            foreach (var (broken, count) in summary.Rules.Where(rule => rule.Key.Severity == severity))
            {
                var hours = count.Hours > 0 ? FormattableString.Invariant($"; {count.Hours:N1} hours") : string.Empty;
                console.Row(FormattableString.Invariant($"{count.Breaches,8:N0}"), $"{broken.Says}{hours} ({broken.Rule})");
            }
        }

        if (summary.Breaches > 0)
        {
            console.WriteLine();
            console.WriteLine("'wso rules ID' prints a rule with its words and source.");
        }

        Table(console, "held over by month", summary.Months.Select(month => (month.Key, month.Value)), "stays");
        Table(
            console,
            "held over by facility",
            summary.Facilities.Take(MostFacilities).Select(facility => (facility.Key, facility.Value)),
            "stays");
        Longest(console, summary);
    }

    private static void Table(IAnsiConsole console, string title, IEnumerable<(string Name, AuditCount Count)> rows, string counted)
    {
        var table = New(title, counted, "hours");
        foreach (var (name, count) in rows)
        {
            table.AddRow(
                Markup.Escape(name),
                FormattableString.Invariant($"{count.Breaches:N0}"),
                count.Hours > 0 ? FormattableString.Invariant($"{count.Hours:N1}") : string.Empty);
        }

        if (table.Rows.Count > 0)
        {
            console.WriteLine();
            console.Write(table);
        }
    }

    private static void Longest(IAnsiConsole console, AuditSummary summary)
    {
        if (summary.Longest.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]The longest[/]");
        var table = New("facility", "line", "hours").AddColumn("case").AddColumn("from").AddColumn("what happened");
        foreach (var row in summary.Longest)
        {
            table.AddRow(
                Markup.Escape(row.Facility!),
                FormattableString.Invariant($"{row.Line}"),
                FormattableString.Invariant($"{row.Hours:N1}"),
                Markup.Escape(row.Id!),
                row.From![..16].Replace('T', ' '),
                Markup.Escape(row.Says ?? row.Rule!));
        }

        console.Write(table);
    }

    private static Table New(string title, string first, string second) =>
        new Table().NoBorder()
            .AddColumn(new TableColumn($"[bold]{title}[/]"))
            .AddColumn(new TableColumn(first).RightAligned())
            .AddColumn(new TableColumn(second).RightAligned());
}
