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
        var command = new Command("rules", "Print the rules: id, sentence, the law's own words, citation, since when, how well verified.") { which };
        command.SetAction(parsed => Run(parsed.GetValue(which)));
        return command;
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
            console.Row(string.Empty, $"{rule.Citation}{Since(rule.Citation)}; {Verified(rule.Citation.Verification)}");
            console.WriteLine();
        }

        return ExitCode.Answered;
    }

    private static string Since(Citation citation) => (citation.From, citation.Until) switch
    {
        ({ } from, { } until) => $", from {Terminal.Iso(from)} to before {Terminal.Iso(until)}",
        ({ } from, null) => $", since {Terminal.Iso(from)}",
        (null, { } until) => $", until {Terminal.Iso(until)}",
        (null, null) => string.Empty,
    };

    private static string Verified(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "primary text read",
        Verification.SecondarySource => "from a secondary source",
        Verification.Unsettled => "unsettled",
        Verification.Unverified => "unverified",
    };
}
