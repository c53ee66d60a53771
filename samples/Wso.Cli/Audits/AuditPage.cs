using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Wso.Rules;
using static Wso.Cli.BarChart;

namespace Wso.Cli;

/// <summary>The summary as one page that needs nothing else: no script, no font, no request.</summary>
internal static class AuditPage
{
    private const int MostFacilities = 20;
    private const int MostMonths = 36;
    private const int MostFacts = 20;

    public static string Of(string title, AuditSummary summary, bool isWhole) => FormattableString.Invariant($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Audit of {Text(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <h1>Audit of {Text(title)}</h1>
        <p>Law {RuleBook.Current.LawVersion}. Each case up to the instant it asks about. A breach is what the recorded facts show; not legal advice.{(isWhole ? string.Empty : $" <strong>Stopped behind line {summary.LastLine}: what follows is not the whole input.</strong>")}</p>
        <dl>
        {Figure("cases", summary.Cases)}{Figure("with a breach", summary.CasesWithBreaches)}{Figure("hours held over", summary.HoursHeldOver)}{Figure("custody not decided by the facts", summary.Undetermined)}{Figure("invalid, not audited", summary.Invalid)}
        </dl>
        {Note(summary)}
        {Charts(summary)}
        {Rules(summary)}
        {Longest(summary)}
        {Lacked(summary)}
        </body>
        </html>

        """);

    private const string Style = """

        :root { color-scheme: light dark; --bar: #2b5f8a; --faint: #8888; }
        @media (prefers-color-scheme: dark) { :root { --bar: #7fb2dd; } }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 2.2rem; }
        dl { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; } dl div { display: flex; flex-direction: column-reverse; }
        dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; } dt { opacity: .75; }
        svg { width: 100%; height: auto; } svg rect { fill: var(--bar); } svg line { stroke: var(--faint); }
        svg text { font-size: 13px; fill: currentColor; } svg .name { text-anchor: end; } svg .middle { text-anchor: middle; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; }
        .number { text-align: right; font-variant-numeric: tabular-nums; } code { overflow-wrap: anywhere; }

        """;

    private static string Figure(string name, double value) => $"<div><dt>{name}</dt><dd>{Number(value)}</dd></div>";

    private static string Note(AuditSummary summary) => summary.MostHaveNoPaper is { } most ? $"<p>{Text(most)}.</p>" : string.Empty;

    private static string Charts(AuditSummary summary)
    {
        if (summary.Breaches == 0)
        {
            return "<p>The recorded facts show no breach.</p>";
        }

        var page = Section(
            "What went wrong",
            BarChart.Rows(
                "Breaches by kind",
                [.. AuditWords.Severities.Select(severity => (AuditWords.HeadingOf(severity), (double)summary.BreachesOf(severity)))]));
        if (summary.HoursHeldOver > 0)
        {
            page += Section("Hours held over, by when it began", BarChart.Columns("Hours held over, by when it began", OverTime(summary)))
                + Section(
                    $"Hours held over, by facility{(summary.Facilities.Skip(MostFacilities).Any() ? $" (the {MostFacilities} with the most)" : string.Empty)}",
                    BarChart.Rows(
                        "Hours held over by facility",
                        [.. summary.Facilities.Take(MostFacilities).Select(facility => (facility.Key, facility.Value.Hours))]));
        }

        return page;
    }

    /// <summary>Every month from the first to the last, or every year where they are many; one without any is a gap to be seen.</summary>
    private static List<(string Name, double Value)> OverTime(AuditSummary summary)
    {
        var (first, last) = (Month(summary.Months.Keys.First()), Month(summary.Months.Keys.Last()));
        var byYear = last > first.AddMonths(MostMonths);
        var format = byYear ? "yyyy" : "yyyy-MM";
        var hours = summary.Months.ToLookup(month => month.Key[..format.Length], month => month.Value.Hours);
        var steps = new List<(string, double)>();
        for (var step = first; steps.Count == 0 || step <= last; step = byYear ? new DateOnly(step.Year + 1, 1, 1) : step.AddMonths(1))
        {
            var name = step.ToString(format, CultureInfo.InvariantCulture);
            steps.Add((name, hours[name].Sum()));
        }

        return steps;
    }

    private static DateOnly Month(string text) => DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture);

    private static string Longest(AuditSummary summary) => summary.Longest.Count == 0 ? string.Empty : Table(
        "The longest",
        ["hours", "case", "line", "facility", "from", "until", "what happened"],
        summary.Longest.Select(row =>
            new[]
            {
                Number(row.Hours ?? 0), row.Id!, Number(row.Line), row.Facility!, Time(row.From),
                row.Until is null ? "lasts" : Time(row.Until), row.Says ?? row.Rule!
            }));

    /// <summary>What weighs most first; the rule and its source follow what happened.</summary>
    private static string Rules(AuditSummary summary) => string.Concat(
        AuditWords.Severities.Where(severity => summary.BreachesOf(severity) > 0).Select(severity => Table(
        AuditWords.HeadingOf(severity),
        severity != AuditWords.Custody
            ? ["breaches", "what happened", "rule", "source of law"]
            : ["breaches", "hours", "what happened", "rule", "source of law"],
        summary.Rules.Where(rule => rule.Key.Severity == severity)
            .Select(rule => (string[])[Number(rule.Value.Breaches), .. severity != AuditWords.Custody ? Array.Empty<string>() : [rule.Value.Hours > 0 ? Number(rule.Value.Hours) : string.Empty], rule.Key.Says, rule.Key.Rule, Citations.ToPaste(rule.Key.Cite)]))));

    /// <summary>Which fact of which cases would decide most of what is open.</summary>
    private static string Lacked(AuditSummary summary) => summary.Undetermined == 0 ? string.Empty : Table(
        "Custody not decided: the facts that are missing",
        ["cases", "fact", "the first of them"],
        summary.Lacked.Take(MostFacts).Select(fact => new[] { Number(fact.Of.Cases), fact.Facts, fact.Of.First ?? string.Empty }));

    private static string Table(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder(
            $"<table><thead><tr>{string.Concat(columns.Select(column => $"<th{Class(column)}>{column}</th>"))}</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            table.Append("<tr>")
                .AppendJoin(string.Empty, row.Zip(columns, (cell, column) => $"<td{Class(column)}>{Text(cell)}</td>"))
                .Append("</tr>\n");
        }

        return Section(title, table.Append("</tbody></table>").ToString());
    }

    private static string Class(string column) => column is "hours" or "line" or "breaches" or "cases" ? " class=\"number\"" : string.Empty;

    private static string Section(string title, string body) => $"<section><h2>{Text(title)}</h2>\n{body}</section>\n";

    private static string Time(string? local) => local![..16].Replace('T', ' ');
}
