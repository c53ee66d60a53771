using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>The hold that a served warrant gives ICE: 48 elapsed hours, and then the person is released.</summary>
internal static class HoldBasis
{
    public static readonly OnRecord ArrestOnRecord = ArrestsDecided.OnRecord("wso.arrest-on-record",
        law: WsoMoa.AuthorizedFunctions,
        text: "Upon transfer of the alien's custody to ICE, the alien will continue to be held in the LEA's jail/correctional facilities for no more than 48 hours",
        says: "a Warrant Service Officer served a warrant on the person, and the service was permitted at that time",
        isOnRecord: static (in s) => s.Arrests.WarrantServiceOfficer,
        Powers.Of);

    public static readonly Condition WarrantInHand = InHand.EitherWarrant("wso", WsoMoa.AuthorizedFunctions,
        "warrants of arrest for immigration violations … warrants of removal");

    public static readonly Reached FortyEightHours = Reached.Limit("wso.48-hours",
        law: WsoMoa.AuthorizedFunctions,
        text: "if the alien is not transferred to an ICE field office or an immigration detention facility within 48 hours, the alien shall be released from the LEA jail/correctional facility [introduction:] within 48 hours of alien's release from criminal custody",
        says: "less than 48 hours have passed since release due or service, whichever came first",
        ends: HoldStart.FortyEightHours);

    public static readonly Reached EndOfAgreement = Reached.Limit("wso.end-of-agreement",
        law: WsoMoa.Authorization,
        text: "The termination of this MOA shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.",
        says: "the Warrant Service Officer agreement has been in force without a break since the hold began",
        ends: HoldStart.EndOfAgreement);

    public static readonly Basis Basis = new("wso.hold",
        law: WsoMoa.AuthorizedFunctions,
        text: "the alien will continue to be held in the LEA's jail/correctional facilities for no more than 48 hours unless there exists an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes",
        says: "after a warrant is served at release, the jail may hold the person for ICE for at most 48 hours",
        terms: InForce.Terms,
        when: All(InForce.Condition, ArrestOnRecord, WarrantInHand, HoldStart.HasBegun, HoldStart.InTheJail),
        limits: [FortyEightHours, EndOfAgreement, StateCeilings.Limit],
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest],
        isFederalCustody: true);
}
