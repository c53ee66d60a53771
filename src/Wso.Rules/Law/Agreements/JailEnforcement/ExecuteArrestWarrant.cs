using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may serve and execute a Form I-200.</summary>
internal static class ExecuteArrestWarrant
{
    public static readonly Condition InAgencyJail = AgencyJail.IsPlace("jem", JemMoa.AuthorizedFunctions,
        "while assigned to the LEA's jail/correctional facilities");

    public static readonly Condition InCoveredJail = AgencyJail.IsCovered("jem", JemMoa.AuthorizedFunctions,
        "while assigned to the LEA's jail/correctional facilities");

    public static readonly Condition WarrantInHand = InHand.ArrestWarrant("jem", JemMoa.AuthorizedFunctions,
        "to serve and execute warrants of arrest for immigration violations");

    public static readonly Definition ReleaseHasCome = ScheduledRelease.HasCome("jem.at-scheduled-release", JemMoa.AuthorizedFunctions,
        "at the time of the alien's scheduled release from criminal custody in order to transfer custody of the alien to ICE");

    public static readonly Formula InJail = All(InAgencyJail, InCoveredJail);

    public static readonly Formula AtRelease = All(ReleaseHasCome, LawfulCustody.Rests, InCustody.Condition);

    public static readonly Grant Grant = new("jem.execute-arrest-warrant",
        law: JemMoa.AuthorizedFunctions,
        text: "The power and authority to serve and execute warrants of arrest for immigration violations … at the time of the alien's scheduled release from criminal custody in order to transfer custody of the alien to ICE",
        says: "a Jail Enforcement officer may serve a Form I-200 on a person in a jail of the agency, at the person's scheduled release",
        action: JailAction.ExecuteArrestWarrant,
        under: InForce.Terms,
        when: All(Officers.Acts, InJail, WarrantInHand, AtRelease),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
