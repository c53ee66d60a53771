using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Reasons as sentences: what is not so, what stands against it, and, where something is missing, the question to ask.</summary>
internal static class ReasonText
{
    /// <summary>Each sentence once, with the agreements under which it was weighed.</summary>
    public static void Reasons(this IAnsiConsole console, IEnumerable<Reason> reasons)
    {
        foreach (var same in reasons.GroupBy(Sentence))
        {
            console.Row(string.Join(" ", same.Select(Label).Distinct()), same.Key);
        }
    }

    public static string Sentence(Reason? reason) => reason?.Truth switch
    {
        null => string.Empty,
        Truth.Unknown => $"Is it so that {reason!.Rule.Says}? ({reason.Citation})",
        Truth.No when reason!.Rule.Kind != RuleKind.Bar => $"Not so: {reason!.Rule.Says} ({reason.Citation})",
        _ => $"So: {reason!.Rule.Says} ({reason.Citation})",
    };

    private static string Label(Reason reason) =>
        reason.Under is { } under ? Words.Of(under) : reason.Rule.Kind == RuleKind.Bar ? "bar" : "law";
}
