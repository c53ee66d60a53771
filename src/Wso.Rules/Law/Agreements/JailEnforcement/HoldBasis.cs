using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>The hold that a served warrant gives ICE: 48 elapsed hours, as in the Warrant Service Officer agreement.</summary>
internal static class HoldBasis
{
    private const string NoMoreThan48Hours =
        "Upon transfer of the alien's custody to ICE, the alien will continue to be held in the LEA's jail/correctional facilities for no more than 48 hours unless there exists an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes.";

    public static readonly OnRecord ArrestOnRecord = ArrestsDecided.OnRecord("jem.arrest-on-record",
        law: JemMoa.AuthorizedFunctions,
        text: NoMoreThan48Hours,
        says: "a Jail Enforcement officer served a warrant on the person, and the service was permitted at that time",
        isOnRecord: static (in s) => s.Arrests.JailEnforcement,
        Powers.Of);

    public static readonly Condition WarrantInHand = InHand.EitherWarrant("jem", JemMoa.AuthorizedFunctions,
        "warrants of arrest for immigration violations … warrants of removal");

    // CHOICE: release due anchors the 48 hours here too, because the power
    // exists only at release, so late service must not lengthen the hold.
    public static readonly Reached FortyEightHours = Reached.Limit("jem.48-hours",
        law: JemMoa.AuthorizedFunctions,
        text: NoMoreThan48Hours,
        says: "less than 48 hours have passed since release due or service, whichever came first",
        ends: HoldStart.FortyEightHours);

    public static readonly Reached EndOfAgreement = Reached.Limit("jem.end-of-agreement",
        law: JemMoa.Authorization,
        text: "The suspension or termination of this MOA … shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.",
        says: "the Jail Enforcement agreement has been in force without a break since the hold began",
        ends: HoldStart.EndOfAgreement);

    public static readonly Basis Basis = new("jem.hold",
        law: JemMoa.AuthorizedFunctions,
        text: NoMoreThan48Hours,
        says: "after a warrant is served at release, the jail may hold the person for ICE for at most 48 hours",
        terms: InForce.Terms,
        when: All(InForce.Condition, ArrestOnRecord, WarrantInHand, HoldStart.HasBegun, HoldStart.InTheJail),
        limits: [FortyEightHours, EndOfAgreement, StateCeilings.Limit],
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest],
        isFederalCustody: true);
}
