namespace Wso.Rules.Law.BasicOrdering;

/// <summary>The Basic Ordering Agreement, whole: it makes nobody an officer.</summary>
internal static class Whole
{
    public static readonly AgreementLaw Agreement = new()
    {
        Terms = InForce.Terms,
        InForce = InForce.Condition,
        NotDelegated = NotDelegated.Grant,
        Basis = HoldBasis.Basis,
        Profile = Profile.Of,
    };
}
