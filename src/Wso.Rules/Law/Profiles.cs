namespace Wso.Rules.Law;

/// <summary>The comparison: one row an agreement.</summary>
internal static class Profiles
{
    public static readonly AgreementProfile[] All =
    [
        WarrantServiceOfficer.Profile.Of,
        JailEnforcement.Profile.Of,
        TaskForce.Profile.Of,
        BasicOrdering.Profile.Of,
        DetentionServices.Profile.Of,
    ];
}
