using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class ReplayCommand
{
    private const int MostShown = 6;

    public static Command Create()
    {
        var cases = new Argument<string>("CASES")
        {
            Description = "The stored case files: one JSON document, or JSON Lines; - reads standard input.",
        };
        var answers = new Argument<string>("ANSWERS") { Description = "What 'wso decide --receipt' answered to them, in the same order." };
        var changelog = new Option<string?>("--changelog") { Description = "Another CHANGELOG.md than that of this version." };
        var command = new Command(
            "replay",
            "Decide stored cases again, and say whether the answers are the same; if not, what changed in "
                + "the law they rest on.") { cases, answers, changelog };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed =>
        {
            if (
                !CaseInput.TryOpen(parsed.GetValue(cases)!, out var caseInput)
                    || !CaseInput.TryOpen(parsed.GetValue(answers)!, out var answerInput))
            {
                return ExitCode.BadUsage;
            }

            if (parsed.GetValue(changelog) is { } missing && !File.Exists(missing))
            {
                Console.Error.WriteLine($"There is no file {missing}. Give the path of a CHANGELOG.md, or leave --changelog out.");
                return ExitCode.BadUsage;
            }

            using (caseInput)
            using (answerInput)
            {
                var law = parsed.GetValue(changelog) is { } path ? LawChangelog.Of(path) : LawChangelog.Ours;
                return Tell(
                    Pairs(CaseDocuments.In(caseInput), CaseDocuments.In(answerInput)).Select(pair => Of(pair, law)),
                    format.IsText(parsed));
            }
        });
        return command;
    }

    private static IEnumerable<(CaseDocument? Case, CaseDocument? Answer)> Pairs(
        IEnumerable<CaseDocument> cases,
        IEnumerable<CaseDocument> answers)
    {
        using var stored = cases.GetEnumerator();
        using var told = answers.GetEnumerator();
        while (true)
        {
            var (hasCase, hasAnswer) = (stored.MoveNext(), told.MoveNext());
            if (!hasCase && !hasAnswer)
            {
                yield break;
            }

            yield return (hasCase ? stored.Current : null, hasAnswer ? told.Current : null);
        }
    }

    private static ReplayedCase Of((CaseDocument? Case, CaseDocument? Answer) pair, LawChangelog changelog)
    {
        if (pair is not ({ } stored, { } told))
        {
            return new ReplayedCase(
                "?",
                pair.Case is null ? "There are more answers than cases." : "There are more cases than answers.",
                null,
                []);
        }

        var replay = Replay.Of(stored.Utf8Json, told.Utf8Json);
        var refused = replay.Refused is { } why && told.Line is { } line ? $"Line {line}: {why}" : replay.Refused;
        return new ReplayedCase(
            replay.Id ?? "?",
            refused,
            replay,
            replay.IsCompared && !replay.IsSame ? [.. changelog.Between(replay.Then.Law, replay.Now.Law, replay.Rules)] : []);
    }

    private static int Tell(IEnumerable<ReplayedCase> cases, bool asText)
    {
        var (console, isRefused, isAnother) = (Terminal.Open(), false, false);
        foreach (var one in cases)
        {
            isRefused |= one.Refused is not null;
            isAnother |= one.Replay?.Differences.Count > 0;
            if (asText)
            {
                Write(console, one);
            }
            else
            {
                Console.Out.Write(JsonSerializer.Serialize(one.Line, Json.Line) + "\n");
            }
        }

        return isRefused ? ExitCode.InvalidInput : isAnother ? ExitCode.AnotherAnswer : ExitCode.Answered;
    }

    private static void Write(IAnsiConsole console, ReplayedCase one)
    {
        if (one.Replay is not { IsCompared: true } replay)
        {
            console.MarkupLineInterpolated($"[bold red]NOT COMPARED[/]  {one.Id}");
            console.Row(string.Empty, one.Refused!);
            return;
        }

        console.MarkupLineInterpolated($"{(replay.IsSame ? "SAME ANSWER" : "ANOTHER ANSWER")}  {one.Id}");
        console.Row(
            "decided by",
            Versions(replay.Then) == Versions(replay.Now) ? Versions(replay.Now) : $"{Versions(replay.Then)}; now {Versions(replay.Now)}");
        foreach (var part in
            replay.Differences.OrderByDescending(
                static part => part.At.EndsWith("ruling", StringComparison.Ordinal) || part.At == "hold.end")
                .Take(MostShown))
        {
            console.Row(string.Empty, part.ToString());
        }

        if (replay.Differences.Count + replay.DifferencesLeftOut > MostShown)
        {
            console.Row(
                string.Empty,
                $"and {replay.Differences.Count + replay.DifferencesLeftOut - MostShown} more; without --text "
                    + $"{(replay.DifferencesLeftOut == 0 ? "all" : $"{replay.Differences.Count}")} are listed");
        }

        foreach (var entry in one.Law)
        {
            console.Row("law " + entry.Version, entry.Says);
        }

        if (!replay.IsSame && one.Law.Count == 0)
        {
            console.Row(
                "law",
                replay.Then.TimeZoneData == replay.Now.TimeZoneData
                    ? "the changelog names no rule of this answer between the two versions; please report it"
                    : "no rule of this answer changed; the time-zone data did");
        }
    }

    private static string Versions(DecisionReceipt receipt) => $"law {receipt.Law}, library {receipt.Library}, tzdb {receipt.TimeZoneData}";
}
