using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>
/// The rule book as a list, each rule once. Grants come first, in the order of the table of powers and of the
/// bases of a hold; then the duties, the cautions, the way in, and the comparison of agreements.
/// </summary>
internal static class AllRules
{
    public static readonly IReadOnlyList<Grant> Grants = EveryGrant();

    /// <summary>Every leaf of the book once, those that others rest on among them.</summary>
    public static readonly IReadOnlyList<Leaf> Leaves =
        Grants.Concat(Agreements.Signed.Select(static agreement => agreement.Profile!.Signing)).SelectMany(LeavesOf).Distinct().ToArray();

    /// <summary>Every clock of the book; of those in the same words, one.</summary>
    public static readonly IReadOnlyList<Clock> Clocks = Leaves.Select(static leaf => leaf switch
    {
        Reached reached => reached.Clock,
        Condition condition => condition.Clock,
        _ => null,
    }).Concat(Duties.All.SelectMany(static duty => new[] { duty.Due, duty.LateFrom })).OfType<Clock>()
        .GroupBy(static clock => clock.ToString()).Select(static same => same.First()).ToArray();

    public static readonly IReadOnlyList<Rule> Rules = AllOfThem();

    /// <summary>The leaves of a grant, and those that its definitions rest on.</summary>
    public static IEnumerable<Leaf> LeavesOf(Grant grant) => grant.Whole.Leaves.Concat(grant.Required?.Leaves ?? []).SelectMany(Deep);

    /// <summary>Every grant of the book, the six bases of a hold among them.</summary>
    private static Grant[] EveryGrant() =>
        JailActions.All.SelectMany(Powers.Of)
            .Concat(Agreements.All.Select(static agreement => agreement.NotDelegated).OfType<Grant>())
            .Distinct()
            .ToArray();

    private static IEnumerable<Leaf> Deep(Leaf leaf) =>
        leaf is Definition definition ? definition.Means.Leaves.SelectMany(Deep).Prepend(leaf) : [leaf];

    private static List<Rule> AllOfThem()
    {
        var rules = new List<Rule>();
        foreach (var grant in Grants)
        {
            rules.Add(grant.Rule);
            rules.AddRange(LeavesOf(grant).Select(static leaf => leaf.Rule));
        }

        rules.AddRange(Duties.All.Select(static duty => duty.Rule));
        rules.Add(AnyAgency.Duties.BailRefused);
        rules.AddRange(Cautions.All.Select(static caution => caution.Rule));
        rules.Add(Cautions.NotInPrimaryText);
        rules.AddRange(Agreements.Models.SelectMany(static model => model.WayIn!).Select(static requirement => requirement.Rule));
        foreach (var profile in Agreements.Signed.Select(static agreement => agreement.Profile!))
        {
            rules.AddRange(
                [.. profile.Training, .. profile.Examination, .. profile.WhoPays, .. profile.OfficerTerm, .. profile.Ending]);
            rules.AddRange(profile.Signing.When.Leaves.Select(static leaf => leaf.Rule).Prepend(profile.Signing.Rule));
        }

        return rules.GroupBy(static rule => rule.Id).Select(static same => same.First()).ToList();
    }
}
