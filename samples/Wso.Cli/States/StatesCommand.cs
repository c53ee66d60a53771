using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The law of the states on a day: one state in sentences, or every state against the seven questions.</summary>
internal static class StatesCommand
{
    private const int Column = 10;

    private static readonly (LocalLawQuestion Question, string Heading, string Sentence)[] Questions =
    [
        (LocalLawQuestion.DetainerHold, "hold", "hold on a detainer alone"),
        (LocalLawQuestion.Agreement287g, "287(g)", "act under a 287(g) agreement"),
        (LocalLawQuestion.CivilArrest, "arrest", "civil immigration arrest"),
        (LocalLawQuestion.ReleaseNotice, "notice", "notify ICE of a release"),
        (LocalLawQuestion.Transfer, "transfer", "transfer a person to ICE"),
        (LocalLawQuestion.DetentionContract, "contract", "house people for ICE under a contract"),
        (LocalLawQuestion.Transport, "transport", "drive a person to ICE"),
    ];

    public static Command Create()
    {
        var which = new Argument<string?>("STATE")
        {
            Description = "A postal code or a name, such as FL; without it every state.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<string?>("--on")
        {
            Description = "The local day, as 2025-09-30; without it the day on which the law was last checked.",
        };
        var command = new Command(
            "states",
            "Show what the law of a state, or of every state, answers to the seven questions on a day.") { which, on };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed => Run(parsed.GetValue(which), parsed.GetValue(on), format.IsText(parsed)));
        return command;
    }

    private static int Run(string? which, string? on, bool isText)
    {
        var day = on is null ? ParseResult<LocalDate>.ForValue(RuleBook.Current.LastChecked) : LocalDatePattern.Iso.Parse(on);
        if (!day.Success)
        {
            Console.Error.WriteLine($"'{on}' is not a day. Give it as year-month-day, for example 2025-09-30.");
            return ExitCode.BadUsage;
        }

        UsState? asked = null;
        if (which is not null)
        {
            if (!StateNames.TryReadCode(which, out var state) && !StateNames.TryRead(which, out state))
            {
                Console.Error.WriteLine(
                    $"'{which}' is not a state.{(Guess.Near(which, StateNames.All) is { } near ? $" Did you mean '{near}'?" : "")} Give "
                        + "its postal code, for example FL.");
                return ExitCode.BadUsage;
            }

            asked = state;
        }

        var rows = Enum.GetValues<UsState>()
            .Where(state => asked is null || state == asked)
            .ToDictionary(static state => state, state => RuleBook.Current.LawOf(state, day.Value));
        if (!isText)
        {
            Console.Out.WriteLine(StatesJson.Of(day.Value, rows.Values.OfType<StateLawSpan>()));
        }
        else if (asked is { } one)
        {
            Sentences(Terminal.Open(), one, day.Value, rows[one]);
        }
        else
        {
            Table(Terminal.Open(), day.Value, rows);
        }

        return ExitCode.Answered;
    }

    private static void Sentences(IAnsiConsole console, UsState state, LocalDate day, StateLawSpan? law)
    {
        console.Say(
            $"{state} on {Times.Say(day)}: may a jail hold on a detainer alone? {Answer(law?.AnswerTo(LocalLawQuestion.DetainerHold))}",
            "bold");
        console.Say(
            $"Law checked through {Times.Say(RuleBook.Current.LastChecked)}. Counsel's own answers in localLaw take its place. Not legal "
                + "advice.");
        console.WriteLine();
        foreach (var (question, _, sentence) in Questions)
        {
            var answer = law?.AnswerTo(question);
            console.MarkupLineInterpolated($"[bold]{sentence}[/]: {Answer(answer)}");
            if (answer is not { IsFound: true })
            {
                console.Row("", $"Ask the county attorney, and enter the answer at localLaw.{Json.Camel(question)}.");
                continue;
            }

            console.Row(
                "cite",
                LegalCitation.Of(answer.Citation)
                    + (
                        answer.IsSilence
                            ? "; the whole code was searched, and nothing was found"
                            : $"; {EnglishNames.Of(answer.Citation.Verification)}"));
            if (TextOnTheWeb.Of(answer.Citation) is { } address)
            {
                console.Row("read at", address);
            }

            if (answer.Exception is { } exception)
            {
                console.Row("in full", $"{Word(answer.Stated)}, {exception}");
            }

            if (answer.LiftedBy.Count > 0)
            {
                console.Row("except", $"a person who has shown {string.Join(" or ", answer.LiftedBy.Select(EnglishNames.Of))}");
            }
        }

        foreach (var duty in law?.Duties ?? [])
        {
            console.Row("duty", $"{duty.Says} ({LegalCitation.Of(duty.Citation)})");
        }
    }

    private static string Answer(StateAnswer? answer) => answer is not { IsFound: true } ? "NOT KNOWN (no source found)"
        : answer.Answer == LawAnswer.Allowed ? EnglishNames.Of(answer.Answer)
        : EnglishNames.Of(answer.Answer).ToUpperInvariant();

    private static void Table(IAnsiConsole console, LocalDate day, Dictionary<UsState, StateLawSpan?> rows)
    {
        int Count(LawAnswer answer) =>
            rows.Values.Count(row => row?.AnswerTo(LocalLawQuestion.DetainerHold) is { IsFound: true } hold && hold.Answer == answer);
        var known = Count(LawAnswer.Commanded) + Count(LawAnswer.Allowed) + Count(LawAnswer.Forbidden);
        console.Say(
            $"State law on {Times.Say(day)}. Hold on a detainer alone: required in {Count(LawAnswer.Commanded)} states, allowed in "
                + $"{Count(LawAnswer.Allowed)}, forbidden in {Count(LawAnswer.Forbidden)}, not known in {rows.Count - known}.",
            "bold");
        console.Say("One state in sentences: 'wso states FL'. Not legal advice.");
        console.WriteLine();
        Line(console, "", Questions.Select(static question => question.Heading));
        foreach (var (state, row) in
            rows
                .Where(static row => row.Value is not null)
                .OrderBy(static row => row.Key.ToString(), StringComparer.Ordinal))
        {
            Line(console, state.ToString(), Questions.Select(question => Cell(row!.AnswerTo(question.Question))));
        }

        console.WriteLine();
        console.Row("(no mark)", "read in the text of the law");
        console.Row("*", "from a secondary source: for a hold, 'required' then counts as not known");
        console.Row("~", "the whole code was searched, and nothing was found");
        console.Row("?", "not settled or not verified: counts as not known");
        console.Row("!", "with an exception: 'wso states FL' names it");
        console.Row("-", "no source found: not known");
        var silent =
            rows.Where(static row => row.Value is null).Select(static row => row.Key.ToString()).Order(StringComparer.Ordinal).ToList();
        if (silent.Count > 0)
        {
            console.Row("not listed", $"{string.Join(" ", silent)}: no source found for any question on that day");
        }
    }

    private static string Cell(StateAnswer answer) =>
        answer.IsFound
            ? Word(answer.Answer) + (answer.IsSilence ? "~" : Mark(answer.Citation.Verification)) + (answer.Exception is null ? "" : "!")
            : "-";

    private static string Word(LawAnswer answer) => answer switch
    {
        LawAnswer.Forbidden => "NO",
        LawAnswer.Allowed => "allowed",
        LawAnswer.Commanded => "REQUIRED",
        LawAnswer.Unknown => "unknown",
    };

    private static string Mark(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "",
        Verification.SecondarySource => "*",
        Verification.Unsettled or Verification.Unverified => "?",
    };

    private static void Line(IAnsiConsole console, string state, IEnumerable<string> cells) =>
        console.WriteLine(("  " + state.PadRight(4) + string.Concat(cells.Select(static cell => cell.PadRight(Column)))).TrimEnd());
}
