using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The law of the states on a day: every state against the seven questions, each answer marked with how well it was checked.</summary>
internal static class StatesCommand
{
    private const int Column = 12;

    private static readonly (LocalLawQuestion Question, string Heading)[] Questions =
    [
        (LocalLawQuestion.DetainerHold, "hold"),
        (LocalLawQuestion.Agreement287g, "287(g)"),
        (LocalLawQuestion.CivilArrest, "arrest"),
        (LocalLawQuestion.ReleaseNotice, "notice"),
        (LocalLawQuestion.Transfer, "transfer"),
        (LocalLawQuestion.DetentionContract, "contract"),
        (LocalLawQuestion.Transport, "transport"),
    ];

    public static Command Create()
    {
        var on = new Option<string?>("--on") { Description = "The local day, as 2025-09-30; without it the day on which the law was last checked." };
        var json = new Option<bool>("--json") { Description = "JSON with words, citations, exceptions, ceilings and duties." };
        var command = new Command("states", "Print what the law of each state answers to the seven questions on a day.") { on, json };
        command.SetAction(parsed => Run(parsed.GetValue(on), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? on, bool json)
    {
        var day = on is null ? ParseResult<LocalDate>.ForValue(RuleBook.Current.LastChecked) : LocalDatePattern.Iso.Parse(on);
        if (!day.Success)
        {
            Console.Error.WriteLine($"'{on}' is no day. Give it as year-month-day, for example 2025-09-30.");
            return ExitCode.BadUsage;
        }

        var rows = Enum.GetValues<UsState>().ToDictionary(state => state, state => RuleBook.Current.LawOf(state, day.Value));
        if (json)
        {
            Console.Out.WriteLine(StatesJson.Of(day.Value, rows.Values.OfType<StateLawSpan>()));
        }
        else
        {
            Table(Terminal.Open(), day.Value, rows);
        }

        return ExitCode.Answered;
    }

    private static void Table(IAnsiConsole console, LocalDate day, Dictionary<UsState, StateLawSpan?> rows)
    {
        console.WriteLine($"Law of the states on {Terminal.Iso(day)}, last checked {Terminal.Iso(RuleBook.Current.LastChecked)}. Not legal advice.");
        console.WriteLine();
        Line(console, "", "since", Questions.Select(question => question.Heading));
        foreach (var (state, row) in rows.Where(row => row.Value is not null).OrderBy(row => row.Key.ToString(), StringComparer.Ordinal))
        {
            Line(console, state.ToString(), row!.From is { } from ? Terminal.Iso(from) : "", Questions.Select(question => Cell(row.AnswerTo(question.Question))));
        }

        console.WriteLine();
        console.Row("no mark", "primary text read");
        console.Row("*", "from a secondary source: 'commanded' counts as unknown for a hold, as allowed elsewhere");
        console.Row("~", "whole code searched, nothing found");
        console.Row("?", "unsettled or unverified: counts as unknown");
        console.Row("!", "conditional: 'wso states --json' names the exception, and the proof that lifts a command");
        console.Row("-", "no source found: unknown");
        console.Row("unknown", string.Join(" ", rows.Where(row => row.Value is null).Select(row => row.Key).Order(Comparer<UsState>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())))) + ": no source found for any question on that day");
    }

    private static string Cell(StateAnswer answer) =>
        answer.IsFound ? answer.Answer.ToString().ToLowerInvariant() + (answer.IsSilence ? "~" : Mark(answer.Citation.Verification)) + (answer.Exception is null ? "" : "!") : "-";

    private static string Mark(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "",
        Verification.SecondarySource => "*",
        Verification.Unsettled or Verification.Unverified => "?",
    };

    private static void Line(IAnsiConsole console, string state, string since, IEnumerable<string> cells) =>
        console.WriteLine(("  " + state.PadRight(4) + since.PadRight(Column) + string.Concat(cells.Select(cell => cell.PadRight(Column)))).TrimEnd());
}
