namespace Wso.Rules.Law.DetainerOnly;

/// <summary>Nothing signed: a detainer is only a request, yet a basis of its own.</summary>
internal static class Whole
{
    public static readonly AgreementLaw Agreement = new()
    {
        Terms = HoldBasis.Terms,
        NotDelegated = NotDelegated.Grant,
        Basis = HoldBasis.Basis,
    };
}
