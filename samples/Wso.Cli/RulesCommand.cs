using System;
using System.CommandLine;
using System.Linq;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

internal static class RulesCommand
{
    public static Command Create()
    {
        var which = new Argument<string?>("ID") { Description = "A rule id such as wso.officers-jail, or the beginning of one; without it every rule.", Arity = ArgumentArity.ZeroOrOne };
        var snapshot = new Option<bool>("--snapshot") { Description = "The whole rule book, one line a rule, branch and answer of state law, to keep for 'wso diff --snapshot'." };
        var command = new Command("rules", "Print the rules: id, sentence, the law's own words, citation, since when, how well verified.") { which, snapshot };
        command.SetAction(parsed => parsed.GetValue(snapshot) ? Snapshot() : Run(parsed.GetValue(which)));
        return command;
    }

    private static int Snapshot()
    {
        Console.Out.Write(RuleBook.Current.Snapshot());
        return ExitCode.Answered;
    }

    private static int Run(string? id)
    {
        var rules = RuleBook.Current.Rules.Where(rule => rule.Id.StartsWith(id ?? string.Empty, StringComparison.Ordinal)).ToList();
        if (rules.Count == 0)
        {
            Console.Error.WriteLine($"No rule begins with '{id}'. 'wso rules' lists them all.");
            return ExitCode.BadUsage;
        }

        var console = Terminal.Open();
        foreach (var rule in rules)
        {
            console.MarkupLineInterpolated($"[bold]{rule.Id}[/]  {rule.Kind.ToString().ToLowerInvariant()}");
            console.Row(string.Empty, rule.Says);
            console.Row(string.Empty, $"\"{rule.Text}\"");
            console.Row(string.Empty, $"{rule.Citation}{Citations.Since(rule.Citation)}; {Citations.Verified(rule.Citation.Verification)}");
            console.WriteLine();
        }

        return ExitCode.Answered;
    }
}
