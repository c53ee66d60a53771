using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;

namespace Wso.Cli;

internal static class ReplayCommand
{
    private const int MostShown = 6;

    public static Command Create()
    {
        var cases = new Argument<string>("CASES") { Description = "The stored case files: one JSON document, or JSON Lines; - reads standard input." };
        var answers = new Argument<string>("ANSWERS") { Description = "What 'wso decide --receipt' answered to them, in the same order." };
        var changelog = new Option<string?>("--changelog") { Description = "Another CHANGELOG.md than that of this version." };
        var command = new Command("replay", "Decide stored cases again, and say whether the answers are the same; if not, what changed in the law they rest on.") { cases, answers, changelog };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed =>
        {
            if (!CaseInput.TryOpen(parsed.GetValue(cases)!, out var caseInput) || !CaseInput.TryOpen(parsed.GetValue(answers)!, out var answerInput))
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
                return Tell(Pairs(CaseDocuments.In(caseInput), CaseDocuments.In(answerInput)).Select(pair => Of(pair, law)), format.IsText(parsed));
            }
        });
        return command;
    }

    private static IEnumerable<(CaseDocument? Case, CaseDocument? Answer)> Pairs(IEnumerable<CaseDocument> cases, IEnumerable<CaseDocument> answers)
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

    private static Replay Of((CaseDocument? Case, CaseDocument? Answer) pair, LawChangelog law)
    {
        if (pair is not ({ } stored, { } told))
        {
            return new Replay { Id = "?", Refused = pair.Case is null ? "There are more answers than cases." : "There are more cases than answers." };
        }

        try
        {
            using var answer = JsonDocument.Parse(told.Utf8Json);
            return Replay.Of(stored, answer.RootElement, law);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate, in a text or in the name of a property: valid JSON, and no text.
            return new Replay { Id = "?", Refused = $"The answer{(told.Line is { } at ? $" in line {at}" : string.Empty)} holds a text that is none: half a surrogate pair." };
        }
        catch (JsonException fault)
        {
            return new Replay { Id = "?", Refused = $"The answer{(told.Line is { } line ? $" in line {line}" : string.Empty)} is no JSON: {fault.Message}" };
        }
    }

    private static int Tell(IEnumerable<Replay> replays, bool asText)
    {
        var (console, isRefused, isAnother) = (Terminal.Open(), false, false);
        foreach (var replay in replays)
        {
            isRefused |= replay.Refused is not null;
            isAnother |= replay.Differences.Count > 0;
            if (asText)
            {
                Write(console, replay);
            }
            else
            {
                Console.Out.Write(JsonSerializer.Serialize(replay, Json.Line) + "\n");
            }
        }

        return isRefused ? ExitCode.InvalidInput : isAnother ? ExitCode.AnotherAnswer : ExitCode.Answered;
    }

    private static void Write(IAnsiConsole console, Replay replay)
    {
        if (replay.Refused is { } why)
        {
            console.MarkupLineInterpolated($"[bold red]NOT COMPARED[/]  {replay.Id}");
            console.Row(string.Empty, why);
            return;
        }

        var (then, now) = (replay.Then!, replay.Now!);
        var by = then == now ? $"law {now.Law}, library {now.Library}, tzdb {now.Tzdb}" : $"law {then.Law}, library {then.Library}, tzdb {then.Tzdb}; now law {now.Law}, library {now.Library}, tzdb {now.Tzdb}";
        console.MarkupLineInterpolated($"{(replay.Differences.Count == 0 ? "SAME ANSWER" : "ANOTHER ANSWER")}  {replay.Id}");
        console.Row("decided by", by);
        foreach (var part in replay.Differences.OrderByDescending(part => part.At.EndsWith("ruling", StringComparison.Ordinal) || part.At == "hold.end").Take(MostShown))
        {
            console.Row(string.Empty, $"{part.At}: {part.Then ?? "nothing"}, now {part.Now ?? "nothing"}");
        }

        if (replay.Differences.Count > MostShown)
        {
            console.Row(string.Empty, $"and {replay.Differences.Count - MostShown} more; without --text all are listed");
        }

        foreach (var entry in replay.Law)
        {
            console.Row("law " + entry.Version, entry.Says);
        }

        if (replay is { Differences.Count: > 0, Law.Count: 0 })
        {
            console.Row("law", then.Tzdb == now.Tzdb ? "the changelog names no rule of this answer between the two versions; please report it" : "no rule of this answer changed; the time-zone data did");
        }
    }
}
