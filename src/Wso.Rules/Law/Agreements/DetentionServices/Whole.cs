namespace Wso.Rules.Law.DetentionServices;

/// <summary>An agreement to detain for a fee, whole. It gives no power to arrest.</summary>
internal static class Whole
{
    public static readonly AgreementLaw Agreement = new()
    {
        Terms = InForce.Terms,
        InForce = InForce.Condition,
        Basis = HoldBasis.Basis,
        Profile = Profile.Of,
    };
}
