using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>
/// How the rules behave over a fixed domain of situations, as a digest of each. A
/// changed test shows in the snapshot even if all its words stayed.
/// </summary>
internal static class Behavior
{
    public static IEnumerable<LawEntry> Entries()
    {
        var domain = Domain.Situations();
        return Leaves().Select(one => Entry(one.Leaf.Rule, domain.Select(s => Weighed(one.Leaf, s.Under(one.Terms)))))
            .Concat(Duties.All.Select(duty => Entry(duty.Rule, domain.Select(s => Owed(duty, s)))))
            .Concat(Cautions.All.Select(caution => Entry(caution.Rule, domain.Select(s => Applied(caution, s)))))
            .Concat(Agreements.Models.SelectMany(static model =>
                model.WayIn!.Select(step => Entry(step.Rule, Shown(step, model.Terms.Type)))));
    }

    /// <summary>Each leaf of the book under the agreement of the first grant that has it. What state law says is in its rows.</summary>
    private static IEnumerable<(Leaf Leaf, AgreementTerms? Terms)> Leaves() => AllRules.Grants
        .Concat(Agreements.Signed.Select(static agreement => agreement.Profile!.Signing))
        .SelectMany(static grant => AllRules.LeavesOf(grant).Select(leaf => (Leaf: leaf, Terms: grant.Under)))
        .GroupBy(static one => one.Leaf).Select(static same => same.First())
        .Where(static one => one.Leaf is not (StateSays or Definition or Stands));

    /// <summary>Its truth, and whether nobody can change it.</summary>
    private static string Weighed(Leaf leaf, Situation s)
    {
        var truth = leaf.Of(in s);
        return truth + (leaf.IsFixed(truth, in s) ? "!" : string.Empty);
    }

    private static string Owed(DutyRule duty, Situation s) =>
        string.Join(",", duty.OwedIn(s).Select(static owed => owed.State + "@" + owed.Due));

    private static string Applied(Caution caution, Situation s) =>
        string.Concat(JailActions.All.Select(action => caution.AppliesTo(action, Rulings.Of(Powers.Of(action), in s), in s) ? "1" : "0"));

    private static IEnumerable<string> Shown(Requirement requirement, AgreementType under) =>
        Domain.Candidates(under).Select(candidate => requirement.In(candidate, under).Truth.ToString());

    private static LawEntry Entry(Rule rule, IEnumerable<string> answers) => new(rule.Id + " behaves", Digest(answers), null);

    /// <summary>FNV-1a: the same on every platform, and short.</summary>
    private static string Digest(IEnumerable<string> answers)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in answers.SelectMany(static answer => answer + ";"))
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return System.FormattableString.Invariant($"{hash:x16}");
    }
}
