namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>The two powers, and that there are no others: no questions about alienage, no processing, no detainer, no transport.</summary>
internal static class NotDelegated
{
    public static readonly Grant Grant = NothingElse.IsDelegated("wso.only-two-powers",
        law: WsoMoa.AuthorizedFunctions,
        text: "Participating LEA personnel are only delegated the two authorities listed below",
        says: "the act is one of the two that this agreement delegates: serving a Form "
            + "I-200 or a Form I-205 (the form of October 2025 adds transport)",
        under: InForce.Terms);
}
