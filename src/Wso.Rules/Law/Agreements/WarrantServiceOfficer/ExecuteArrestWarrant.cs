using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>When a Warrant Service Officer may serve and execute a Form I-200.</summary>
internal static class ExecuteArrestWarrant
{
    public static readonly Condition InAgencyJail = AgencyJail.IsPlace("wso", WsoMoa.AuthorizedFunctions,
        "on designated aliens in LEA jail/correctional facilities");

    public static readonly Condition InCoveredJail = AgencyJail.IsCovered("wso", WsoMoa.AuthorizedFunctions,
        "on designated aliens in LEA jail/correctional facilities");

    public static readonly Condition InOfficersJail = new("wso.officers-jail",
        law: IceDocuments.WsoRelease,
        text: "WSO officers will only make arrests within the confines of the jail at which they work",
        says: "the act takes place in a jail where this officer works",
        isTrue: static (in s) => s.Designation is { } held ? Places.IsIn(s.Act.Place, held.Facilities) : Truth.Unknown);

    public static readonly Condition WarrantInHand = InHand.ArrestWarrant("wso", WsoMoa.AuthorizedFunctions,
        "to serve and execute warrants of arrest for immigration violations, 8 U.S.C. § 1357(a) and 8 C.F.R. § 287.5(e)(3)");

    public static readonly Definition ReleaseHasCome = ScheduledRelease.HasCome("wso.at-scheduled-release", WsoMoa.AuthorizedFunctions,
        "at the time of the alien's scheduled release from criminal custody in order to transfer custody of the alien to ICE");

    public static readonly Formula InOwnJail = All(InAgencyJail, InCoveredJail, InOfficersJail);

    public static readonly Formula AtRelease = All(ReleaseHasCome, LawfulCustody.Rests, InCustody.Condition);

    public static readonly Grant Grant = new("wso.execute-arrest-warrant",
        law: WsoMoa.AuthorizedFunctions,
        text: "The power and authority to serve and execute warrants of arrest for immigration violations … on designated aliens in LEA jail/correctional facilities at the time of the alien's scheduled release from criminal custody in order to transfer custody of the alien to ICE",
        says: "a Warrant Service Officer may serve a Form I-200 on a person in the officer's own jail, at the person's scheduled release",
        action: JailAction.ExecuteArrestWarrant,
        under: InForce.Terms,
        when: All(Officers.Acts, InOwnJail, WarrantInHand, AtRelease),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
