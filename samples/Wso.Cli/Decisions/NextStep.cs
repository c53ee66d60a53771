using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>What to do next, in a sentence.</summary>
internal static class NextStep
{
    private const string Conditional = "conditional: ";

    public static IEnumerable<string> For(Explanation explanation)
    {
        switch (explanation.Ruling)
        {
            case Ruling.Permitted or Ruling.Required when explanation.Action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant:
                yield return "If it is to be served, serve it while release is under way, and tell the ICE officer at once.";
                break;
            case Ruling.Undetermined:
                yield return "Until these questions are answered, it is not shown to be permitted: do not do it.";
                break;
            case Ruling.Prohibited when explanation.ToChange.Count == 0 && explanation.Cautions.Any(static caution => caution.Says.Contains(Conditional, StringComparison.Ordinal)):
                yield return $"Do not do it, unless counsel finds that the law's own exception applies: {string.Join("; ", explanation.Cautions.Select(Exception).Where(static except => except.Length > 0).Distinct())}.";
                break;
            case Ruling.Prohibited when explanation.ToChange.Count == 0:
                yield return "Do not do it. Nothing that can still be changed would make it permitted.";
                break;
            case Ruling.Prohibited:
                yield return "Do not do it. " + Change(explanation.ToChange[0]);
                break;
        }
    }

    public static string OfRelease(Ruling ruling, Hold hold, CaseFile caseFile) => ruling switch
    {
        Ruling.Required => "REQUIRED now: no hold stands, and nothing else authorizes custody.",
        Ruling.Permitted => "permitted now: a detainer is a request; required when the hold ends.",
        Ruling.Undetermined => "undetermined: it is not known whether a hold stands or whether release is due.",
        Ruling.Prohibited when hold.End is { } end => $"by {Terminal.At(end, caseFile.Facility.TimeZone)} at the latest, unless ICE has taken custody by then; begin processing before.",
        Ruling.Prohibited => "not now: release is not due, the person is gone, or is in federal custody.",
    };

    /// <summary>What the law of the state itself excepts, and no fact of the case file shows.</summary>
    private static string Exception(Rule caution) =>
        caution.Says.IndexOf(Conditional, StringComparison.Ordinal) is >= 0 and var at ? caution.Says[(at + Conditional.Length)..] : string.Empty;

    private static string Change(IReadOnlyList<Rule> way) => way.Count == 1
        ? $"It would be permitted if {way[0].Says}."
        : $"It would take {way.Count} changes: {string.Join(", ", way.Select(rule => rule.Id))}.";
}
