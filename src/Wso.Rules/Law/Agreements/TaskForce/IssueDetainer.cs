using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may issue an immigration detainer.</summary>
internal static class IssueDetainer
{
    public static readonly Condition WarrantInHand = InHand.EitherWarrant("tfm", IceDocuments.DetainerPolicy,
        "[Every ICE detainer is accompanied by a completed and signed Form I-200 or I-205.]");

    public static readonly Condition ArrestedForOffense = ArrestedFor.AnyOffense("tfm", IceDocuments.DetainerPolicy,
        "[No detainer on the mere initiation of an investigation: the person was arrested for a criminal offense.]");

    public static readonly Grant Grant = new("tfm.issue-detainer",
        law: TfmMoa.AuthorizedFunctions,
        text: "issue immigration detainers (8 C.F.R. § 287.7) and I-213, Record of Deportable/Inadmissible Alien, for aliens in categories established by ICE supervisors",
        says: "a Task Force officer may issue a detainer in a category that ICE supervisors "
            + "established, for a person arrested for an offense, with a warrant in hand",
        action: JailAction.IssueDetainer,
        under: InForce.Terms,
        when: All(
            Officers.Acts,
            ExecuteArrestWarrant.InJurisdiction,
            PrepareChargingDocument.CategorySetByIce,
            WarrantInHand,
            ArrestedForOffense),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g]);
}
