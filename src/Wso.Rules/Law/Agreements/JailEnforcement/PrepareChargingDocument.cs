using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may prepare a charging document for the signature of an ICE officer.</summary>
internal static class PrepareChargingDocument
{
    public static readonly Grant Grant = new("jem.prepare-charging-document",
        law: JemMoa.AuthorizedFunctions,
        text: "The power and authority to prepare charging documents … including the preparation of a Notice to Appear or other charging document, as appropriate, for the signature of an ICE officer",
        says: "a Jail Enforcement officer may prepare a charging document about a person detained in the jail, for an ICE officer to sign",
        action: JailAction.PrepareChargingDocument,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, QuestionAlienage.PersonIsHere),
        bars: [LocalLawBars.Agreement287g]);
}
