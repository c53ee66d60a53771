using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>What to do next, in a sentence.</summary>
internal static class NextStep
{
    /// <summary>
    /// What somebody can lawfully go and get; everything else would be an entry made to fit, or an act that the same rules may forbid.
    /// </summary>
    private static readonly string[] CanBeGot =
    [
        "in-hand", "hold-order-given", "credentials", "ice-direction", "detention-duty", "coordinated-with-ice", "category-set-by-ice",
        "ice-officer-present", "ice-shows-warrant", "destination-approved",
    ];

    public static IEnumerable<string> For(Explanation explanation, Headline headline)
    {
        var doNot = $"Do not {EnglishNames.Of(explanation.Action)}";
        switch (explanation.Ruling)
        {
            case Ruling.Permitted
                or Ruling.Required when explanation.Action is JailAction.ExecuteArrestWarrant
                or JailAction.ServeRemovalWarrant:
                yield return "If it is to be served, serve it while release is under way, and call the ICE officer at once.";
                break;
            // Where the person must be released, that is what to do: nothing is said of what would allow a hold after all.
            case Ruling.Prohibited when headline.Kind == HeadlineKind.ReleaseNow
                && explanation.Action is JailAction.HoldForIce or JailAction.TransferToIce:
                yield return $"{doNot}. Release the person.";
                break;
            case Ruling.Prohibited when Exceptions(explanation) is { Count: > 0 } exceptions:
                yield return $"{doNot}, unless counsel finds that the law's own exception applies: \"{string.Join("\", \"", exceptions)}\".";
                break;
            case Ruling.Prohibited when explanation.ToChange.Count == 0:
                yield return $"{doNot}. Nothing can change that for this stay.";
                break;
            case Ruling.Prohibited when headline.Kind != HeadlineKind.ReleaseNow
                && explanation.ToChange.FirstOrDefault(static way => way.All(IsToBeGot)) is { } way:
                yield return $"{doNot} now. It would be permitted if {string.Join("; and if ", way.Select(static rule => rule.Says))}.";
                break;
            case Ruling.Prohibited:
                yield return $"{doNot}.";
                break;
        }
    }

    /// <summary>What the law of the state itself excepts, and no fact of the case file shows.</summary>
    private static List<string> Exceptions(Explanation explanation) =>
        explanation.Cautions.Select(static caution => StateCaution.Of(caution)?.Answer.Exception).OfType<string>().Distinct().ToList();

    private static bool IsToBeGot(Rule rule) =>
        rule.Kind == RuleKind.Condition && CanBeGot.Any(part => rule.Id.Contains(part, StringComparison.Ordinal));
}
