namespace Wso.Rules.Law;

/// <summary>What each agreement requires of a candidate; null: it delegates nothing, so that nobody is certified under it.</summary>
internal static class WaysIn
{
    public static Requirement[]? Of(AgreementType under) => under switch
    {
        AgreementType.WarrantServiceOfficer => WarrantServiceOfficer.WayIn.All,
        AgreementType.JailEnforcement => JailEnforcement.WayIn.All,
        AgreementType.TaskForce => TaskForce.WayIn.All,
        AgreementType.Unknown or AgreementType.BasicOrderingAgreement or AgreementType.DetainerOnly or AgreementType.DetentionServices => null,
    };
}
