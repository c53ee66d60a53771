namespace Wso.Rules.Law.BasicOrdering;

/// <summary>When a Basic Ordering Agreement is in force.</summary>
internal static class InForce
{
    // DOUBT: how the agreement ends was not retrieved; a notice counts from its receipt, the reading that ends custody soonest.
    public static readonly AgreementTerms Terms = new(
        AgreementType.BasicOrderingAgreement,
        forms: [Edition.Form2018],
        takesEffect: static (notice, zone) => NoticeEffect.OnReceipt(notice));

    public static readonly Condition Condition = new("boa.in-force",
        law: Boa.Ending,
        text: "[The words on how it ends were not retrieved; a notice is taken to end it on receipt.]",
        says: "a Basic Ordering Agreement is in force, on a form these rules know",
        isTrue: static (in s) => s.InForce);
}
