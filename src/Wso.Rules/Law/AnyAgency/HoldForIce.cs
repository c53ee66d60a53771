using System.Linq;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>The six bases of a hold, in the order in which the first of equal ends is reported.</summary>
internal static class HoldForIce
{
    public static readonly Rules.HoldBasis[] Bases =
    [
        WarrantServiceOfficer.HoldBasis.Basis,
        JailEnforcement.HoldBasis.Basis,
        TaskForce.HoldBasis.Basis,
        BasicOrdering.HoldBasis.Basis,
        DetainerOnly.HoldBasis.Basis,
        DetentionServices.HoldBasis.Basis,
    ];

    public static readonly Grant[] Grants = Bases.Select(basis => basis.Grant).ToArray();

    public static Truth AnyStands(in Situation s)
    {
        var stands = Truth.No;
        foreach (var basis in Bases)
        {
            stands = stands.Or(basis.Grant.Of(in s));
        }

        return stands;
    }

    public static Truth AnyFederalStands(in Situation s)
    {
        var stands = Truth.No;
        foreach (var basis in Bases)
        {
            stands = basis.IsFederalCustody ? stands.Or(basis.Grant.Of(in s)) : stands;
        }

        return stands;
    }
}
