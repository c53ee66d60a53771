namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>The Warrant Service Officer agreement, whole.</summary>
internal static class Whole
{
    public static readonly AgreementLaw Agreement = new()
    {
        Terms = InForce.Terms,
        InForce = InForce.Condition,
        OfficerActs = Officers.Acts,
        Powers = Powers.Of,
        NotDelegated = NotDelegated.Grant,
        Basis = HoldBasis.Basis,
        Duties = Duties.All,
        WayIn = WayIn.All,
        Profile = Profile.Of,
    };
}
