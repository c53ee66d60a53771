using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may administer oaths and take sworn statements.</summary>
internal static class TakeSwornStatement
{
    public static readonly Grant Grant = new("jem.take-sworn-statement",
        law: JemMoa.AuthorizedFunctions,
        text: "The power and authority to administer oaths and to take and consider evidence, 8 U.S.C. § 1357(b) and 8 C.F.R. § 287.5(a)(2), to complete required alien processing … as well as the preparation of affidavits and the taking of sworn statements for ICE supervisory review",
        says: "a Jail Enforcement officer may take a sworn statement of a person detained in the jail",
        action: JailAction.TakeSwornStatement,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, QuestionAlienage.PersonIsHere),
        bars: [LocalLawBars.Agreement287g]);
}
