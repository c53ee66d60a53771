using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>When a Warrant Service Officer may serve a Form I-205: as a Form I-200, with the other warrant.</summary>
internal static class ServeRemovalWarrant
{
    // DOUBT: the agreement cites 8 CFR 241.2(b)(2); the text we hold has only paragraph (b).
    public static readonly Condition WarrantInHand = InHand.RemovalWarrant("wso", WsoMoa.AuthorizedFunctions,
        "to serve warrants of removal, 8 U.S.C. § 1357(a) and 8 C.F.R. §§ 241.2(b)(2), 287.5(e)(3)");

    public static readonly Grant Grant = new("wso.serve-removal-warrant",
        law: WsoMoa.AuthorizedFunctions,
        text: "The power and authority to serve warrants of removal … on designated aliens in LEA jail/correctional facilities at the time of the alien's scheduled release from criminal custody that executes the custodial transfer of the alien to ICE for removal purposes",
        says: "a Warrant Service Officer may serve a Form I-205 on a person in the officer's own jail, at the person's scheduled release",
        action: JailAction.ServeRemovalWarrant,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InOwnJail, WarrantInHand, ExecuteArrestWarrant.AtRelease),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
