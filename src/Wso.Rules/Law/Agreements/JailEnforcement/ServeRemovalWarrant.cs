using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may serve a Form I-205: as a Form I-200, with the other warrant.</summary>
internal static class ServeRemovalWarrant
{
    public static readonly Condition WarrantInHand =
        InHand.RemovalWarrant("jem", JemMoa.AuthorizedFunctions, "to serve warrants of removal");

    public static readonly Grant Grant = new("jem.serve-removal-warrant",
        law: JemMoa.AuthorizedFunctions,
        text: "The power and authority to serve warrants of removal … at the time of the alien's scheduled release from criminal custody that executes the custodial transfer of the alien to ICE for removal purposes",
        says: "a Jail Enforcement officer may serve a Form I-205 on a person in a jail of the agency, at the person's scheduled release",
        action: JailAction.ServeRemovalWarrant,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, WarrantInHand, ExecuteArrestWarrant.AtRelease),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
