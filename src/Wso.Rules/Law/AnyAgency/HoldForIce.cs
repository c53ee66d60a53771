using System;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>The six bases of a hold, in the order in which the first of equal ends is reported.</summary>
internal static class HoldForIce
{
    public static readonly Basis[] Bases = Array.ConvertAll(Agreements.All, static agreement => agreement.Basis);

    public static readonly Grant[] Grants = Array.ConvertAll(Bases, static basis => basis.Grant);

    /// <summary>Of those under which the person is in federal custody.</summary>
    public static readonly Grant[] FederalGrants = Array.ConvertAll(
        Array.FindAll(Bases, static basis => basis.IsFederalCustody),
        static basis => basis.Grant);

    public static Truth AnyStands(in Situation s)
    {
        var stands = Truth.No;
        foreach (var grant in Grants)
        {
            stands = stands.Or(grant.Of(in s));
            if (stands == Truth.Yes)
            {
                break;
            }
        }

        return stands;
    }
}
