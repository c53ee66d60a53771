using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>The rule book as a list: each rule once, in the order in which the table of powers and the bases of a hold name it; then the duties, the cautions, the way in, and the comparison of agreements.</summary>
internal static class Contents
{
    public static readonly IReadOnlyList<Grant> Grants = AllGrants();

    public static readonly IReadOnlyList<Rule> Rules = AllRules();

    /// <summary>Every grant of the book, the six bases of a hold among them.</summary>
    private static List<Grant> AllGrants()
    {
        var grants = new List<Grant>();
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            grants.AddRange(Powers.Of(action));
        }

        grants.Add(BasicOrdering.NotDelegated.Grant);
        grants.Add(DetainerOnly.NotDelegated.Grant);
        return grants.Distinct().ToList();
    }

    private static List<Rule> AllRules()
    {
        var rules = new List<Rule>();
        foreach (var grant in Grants)
        {
            rules.Add(grant.Rule);
            rules.AddRange(Leaves.Of(grant.When).Select(leaf => leaf.Rule));
            rules.AddRange(grant.Bars.Select(bar => bar.Rule));
            if (grant.Required is { } required)
            {
                rules.AddRange(Leaves.Of(required).Select(leaf => leaf.Rule));
            }
        }

        rules.AddRange(Duties.All.Select(duty => duty.Rule));
        rules.AddRange(Cautions.All.Select(caution => caution.Rule));
        rules.Add(Cautions.NotInPrimaryText);
        rules.AddRange(new[] { AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce }.SelectMany(under => WaysIn.Of(under)!).Select(requirement => requirement.Rule));
        foreach (var agreement in Profiles.All)
        {
            rules.AddRange(agreement.Training.Concat(agreement.Examination).Concat(agreement.WhoPays).Concat(agreement.OfficerTerm).Concat(agreement.Ending));
            rules.AddRange(Leaves.Of(agreement.Signing.When).Select(leaf => leaf.Rule).Prepend(agreement.Signing.Rule));
        }

        return rules.GroupBy(rule => rule.Id).Select(same => same.First()).ToList();
    }
}
