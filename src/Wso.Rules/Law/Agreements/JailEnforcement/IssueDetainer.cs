using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may issue an immigration detainer.</summary>
internal static class IssueDetainer
{
    public static readonly Condition WarrantInHand = InHand.EitherWarrant("jem.detainer", IceDocuments.DetainerPolicy,
        "[Every ICE detainer is accompanied by a completed and signed Form I-200 or I-205.]");

    public static readonly Condition ArrestedForOffense = ArrestedFor.AnyOffense("jem.detainer", IceDocuments.DetainerPolicy,
        "[No detainer on the mere initiation of an investigation: the person was arrested for a criminal offense.]");

    public static readonly Grant Grant = new("jem.issue-detainer",
        law: JemMoa.AuthorizedFunctions,
        text: "The power and authority to issue immigration detainers, 8 U.S.C. §§ 1226 and 1357, and 8 C.F.R. § 287.7, and I-213, Record of Deportable/Inadmissible Alien, for processing aliens",
        says: "a Jail Enforcement officer may issue a detainer for a person detained in the "
            + "jail, arrested for an offense, with a warrant in hand",
        action: JailAction.IssueDetainer,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, QuestionAlienage.PersonIsHere, WarrantInHand, ArrestedForOffense),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g]);
}
