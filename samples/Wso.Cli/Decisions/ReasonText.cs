using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Reasons as sentences: what is missing, what stops it, what is not known.</summary>
internal static class ReasonText
{
    /// <summary>Each sentence once, with the agreements under which it was weighed.</summary>
    public static void Reasons(this IAnsiConsole console, IEnumerable<Reason> reasons, CaseFile file, bool ids = false)
    {
        foreach (var same in reasons.GroupBy(reason => (Label: Label(reason), Sentence: Sentence(reason, file) + Id(reason.Rule, ids))))
        {
            var under = same.Select(static reason => reason.Under).OfType<AgreementType>().Distinct().Select(Words.Of).ToList();
            console.Row(same.Key.Label, (under.Count > 0 ? string.Join(", ", under) + ": " : "") + same.Key.Sentence);
        }
    }

    public static string Sentence(Reason reason, CaseFile file) => $"{reason.Rule.Says} ({LegalCitation.Of(reason.Citation, file)})";

    /// <summary>The id of a rule, where it was asked for.</summary>
    public static string Id(Wso.Rules.Rule rule, bool ids) => ids ? $" [{rule.Id}]" : "";

    /// <summary>The law of the state that makes a ruling required, and is met.</summary>
    public static bool IsCommand(Reason reason) =>
        reason is { Decides: true, Truth: Truth.Yes } && reason.Rule.Id.Contains("commands", System.StringComparison.Ordinal);

    public static string Label(Reason reason) => (reason.Truth, reason.Rule.Kind) switch
    {
        (Truth.Unknown, _) => "not known",
        (Truth.Yes, RuleKind.Bar) => "stops it",
        (Truth.No, RuleKind.Bar) => "no bar",
        (Truth.No, _) => "missing",
        _ => "met",
    };
}
