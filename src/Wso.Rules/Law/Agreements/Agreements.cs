namespace Wso.Rules.Law;

/// <summary>What an agency can sign, in the order of the book, and when each is in force.</summary>
internal static class Agreements
{
    public static readonly (AgreementTerms Terms, Condition InForce)[] All =
    [
        (WarrantServiceOfficer.InForce.Terms, WarrantServiceOfficer.InForce.Condition),
        (JailEnforcement.InForce.Terms, JailEnforcement.InForce.Condition),
        (TaskForce.InForce.Terms, TaskForce.InForce.Condition),
        (BasicOrdering.InForce.Terms, BasicOrdering.InForce.Condition),
        (DetentionServices.InForce.Terms, DetentionServices.InForce.Condition),
    ];

    /// <summary>Who acts as an officer of the models that have officers.</summary>
    public static readonly (AgreementTerms Terms, Test Acts)[] Officers =
    [
        (WarrantServiceOfficer.InForce.Terms, WarrantServiceOfficer.Officers.Acts),
        (JailEnforcement.InForce.Terms, JailEnforcement.Officers.Acts),
        (TaskForce.InForce.Terms, TaskForce.Officers.Acts),
    ];
}
