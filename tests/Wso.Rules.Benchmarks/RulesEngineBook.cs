using System.Linq;
using RulesEngine.Models;

namespace Wso.Rules.Benchmarks;

using Rule = RulesEngine.Models.Rule;

/// <summary>The same rule in Microsoft RulesEngine: the same conditions, each a rule of its own below one that needs them all.</summary>
public sealed class RulesEngineBook
{
    private const string Type = "AgreementType.WarrantServiceOfficer";

    private static readonly string[] Conditions =
    [
        $"Leaves.InForce(c, a, {Type})", "Leaves.CitizenshipIsNoQuestion(c, a)", "Leaves.AgreementsAreAllowed(c)",
        "Leaves.ArrestsAreAllowed(c)",
        $"Leaves.Designated(c, a, {Type})", $"Leaves.OfficerIsCitizen(c, a, {Type})", $"Leaves.Certified(c, a, {Type})",
        $"Leaves.Authorized(c, a, {Type})",
        $"Leaves.AuthorizedUnderThis(c, a, {Type})", $"Leaves.NotWithdrawn(c, a, {Type})", $"Leaves.HasForm70006(c, a, {Type})",
        "Leaves.UnderIceDirection(a)",
        "Leaves.CarriesCredentials(a)", "Leaves.InAgencyJail(c, a)", $"Leaves.InCoveredJail(c, a, {Type})",
        $"Leaves.InOfficersJail(c, a, {Type})",
        "Leaves.WarrantInHand(c, a)", "Leaves.ReleaseHasCome(c, a)", "Leaves.CustodyIsLawful(c, a)", "Leaves.StillThere(c, a)",
    ];

    private readonly RulesEngine.RulesEngine engine = new(
        [
            new Workflow { WorkflowName = "bare", Rules = [Bare("permitted", "== Truth.Yes"), Bare("possible", "!= Truth.No")] },
            new Workflow { WorkflowName = "reasons", Rules = [Reasoned("permitted", "== Truth.Yes"), Reasoned("possible", "!= Truth.No")] },
        ],
        new ReSettings
        {
            CustomTypes = [typeof(Leaves), typeof(Truth), typeof(AgreementType)],
            NestedRuleExecutionMode = NestedRuleExecutionMode.All,
        });

    public Ruling Decide(CaseFile c, Act a) => Ruling(Run("bare", c, a));

    /// <summary>With the result of every condition read.</summary>
    public (Ruling Ruling, int Met) Explain(CaseFile c, Act a)
    {
        var results = Run("reasons", c, a);
        return (Ruling(results), results[0].ChildResults.Count(child => child.IsSuccess));
    }

    private RuleResultTree[] Run(string workflow, CaseFile c, Act a) =>
        [.. engine.ExecuteAllRulesAsync(workflow, new RuleParameter("c", c), new RuleParameter("a", a)).AsTask().GetAwaiter().GetResult()];

    private static Ruling Ruling(RuleResultTree[] results) =>
        results[0].IsSuccess ? Rules.Ruling.Permitted : results[1].IsSuccess ? Rules.Ruling.Undetermined : Rules.Ruling.Prohibited;

    private static Rule Bare(string name, string test) =>
        new() { RuleName = name, Expression = string.Join(" && ", Conditions.Select(condition => $"{condition} {test}")) };

    private static Rule Reasoned(string name, string test) => new()
    {
        RuleName = name,
        Operator = "And",
        Rules = Conditions.Select((condition, i) => new Rule { RuleName = $"{name} {i}", Expression = $"{condition} {test}" }),
    };
}
