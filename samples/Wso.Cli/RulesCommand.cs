using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>
/// The rules. One id explains that rule: its sentence, the law's own words, the citation, and the test, which names other rules.
/// </summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var which = new Argument<string?>("ID")
        {
            Description = "A rule id such as wso.officers-jail, which is explained, or the beginning of several; without it every rule.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var snapshot = new Option<bool>("--snapshot")
        {
            Description = "The whole rule book, one line a rule, branch and answer of state law, to keep for 'wso diff --snapshot'.",
        };
        var command = new Command(
            "rules",
            "List the rules, or explain one: its sentence, the law's own words, the citation, how well it was "
                + "checked, and its test.") { which, snapshot };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed => parsed.GetValue(snapshot) ? Snapshot() : Run(parsed.GetValue(which), format.IsText(parsed)));
        return command;
    }

    private static int Snapshot()
    {
        Console.Out.Write(RuleBook.Current.Snapshot());
        return ExitCode.Answered;
    }

    private static int Run(string? id, bool isText)
    {
        var all = RuleBook.Current.Rules;
        var exact = all.Where(rule => rule.Id == id).ToList();
        var rules = exact.Count > 0 ? exact : all.Where(rule => rule.Id.StartsWith(id ?? string.Empty, StringComparison.Ordinal)).ToList();
        if (rules.Count == 0)
        {
            Console.Error.WriteLine(
                "No rule is called "
                    + $"'{id}'.{(Guess.Near(id!, all.Select(static rule => rule.Id)) is { } near ? $" Did you mean '{near}'?" : "")} "
                    + "'wso rules' lists them all.");
            return ExitCode.BadUsage;
        }

        if (!isText)
        {
            Console.Out.WriteLine(Json.Object(writer => ToJson(writer, rules)));
            return ExitCode.Answered;
        }

        var console = Terminal.Open();
        foreach (var rule in rules)
        {
            console.MarkupLineInterpolated($"[bold]{rule.Id}[/]  {rule.Kind.ToString().ToLowerInvariant()}");
            console.Row("", rule.Says);
            console.Row("law", $"\"{rule.Text}\"");
            console.Row(
                "cite",
                $"{LegalCitation.Of(rule.Citation)}{Citations.Since(rule.Citation)}; {EnglishNames.Of(rule.Citation.Verification)}, last "
                    + $"{Terminal.Iso(rule.Citation.LastChecked)}");
            if (TextOnTheWeb.Of(rule.Citation) is { } address)
            {
                console.Row("read at", address);
            }

            if (rules.Count == 1)
            {
                Explain(console, rule);
            }

            console.WriteLine();
        }

        return ExitCode.Answered;
    }

    /// <summary>Its test as an outline, with the sentence of each rule that it names; and which powers rest on it.</summary>
    private static void Explain(IAnsiConsole console, Wso.Rules.Rule rule)
    {
        var lines = Outline().ToList();
        foreach (var same in lines.Where(line => line.Of == rule.Id).GroupBy(static line => line.Verb))
        {
            foreach (var (line, isFirst) in same.Select(static (line, i) => (line, i == 0)))
            {
                var named = RuleBook.Current.Rules.Where(other => Ids(line.What).Contains(other.Id)).ToList();
                console.Row(isFirst ? same.Key : "", named is [var one] && line.What == one.Id ? $"{one.Id}: {one.Says}" : line.What);
                foreach (var part in named.Count > 1 ? named : [])
                {
                    console.Row("", $"  {part.Id}: {part.Says}");
                }
            }
        }

        var users = lines.Where(line => line.Of != rule.Id && Ids(line.What).Contains(rule.Id))
            .Select(static line => line.Of)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        if (users.Count > 0)
        {
            console.Row("used by", string.Join(", ", users));
        }
    }

    /// <summary>
    /// What each power, definition and limit asks, from the snapshot: the one place where the rule book prints its tests.
    /// </summary>
    private static IEnumerable<(string Of, string Verb, string What)> Outline()
    {
        foreach (var cells in
            RuleBook.Current.Snapshot()
                .Split('\n')
                .Select(static line => line.Split('\t'))
                .Where(static cells => cells.Length > 1))
        {
            foreach (var (words, verb) in
                new[] { (" needs ", "needs"), (" is barred by ", "barred by"), (" is required when ", "required") })
            {
                if (cells[0].IndexOf(words, StringComparison.Ordinal) is > 0 and var at)
                {
                    yield return (cells[0][..at], verb, cells[0][(at + words.Length)..]);
                }
            }

            if (cells[0].EndsWith(" asks", StringComparison.Ordinal))
            {
                yield return (cells[0][..^5], "asks", cells[1]);
            }
        }
    }

    private static HashSet<string> Ids(string test) => [.. test.Split(' ', '(', ')', ',')];

    private static void ToJson(Utf8JsonWriter writer, IReadOnlyList<Wso.Rules.Rule> rules)
    {
        writer.WriteString("law", RuleBook.Current.LawVersion);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Id);
            writer.WriteString("kind", Json.Camel(rule.Kind));
            writer.WriteString("says", rule.Says);
            writer.WriteString("text", rule.Text);
            writer.WriteString("cite", rule.Citation.ToString());
            writer.WriteString("verification", Json.Camel(rule.Citation.Verification));
            writer.WriteString("lastChecked", Terminal.Iso(rule.Citation.LastChecked));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
