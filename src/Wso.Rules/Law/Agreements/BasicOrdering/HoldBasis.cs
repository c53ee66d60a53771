using static Wso.Rules.Logic;

namespace Wso.Rules.Law.BasicOrdering;

/// <summary>The hold that ICE pays for: three papers, accepted and served before release is due, and at most 48 elapsed hours.</summary>
internal static class HoldBasis
{
    private const string ThreePapers =
        "shall house detainees pursuant to the issuance and acceptance of Form I-203 … accompanied by Form I-247A … and either a Form I-200 … or Form I-205";

    private const string Commence =
        "commence at the time of the alien's scheduled release from State custody after issuance and acceptance";

    public static readonly Condition CoversFacility = new("boa.covers-facility",
        law: Boa.Housing,
        text: ThreePapers,
        says: "the agreement covers the facility that holds the person",
        isTrue: static (in s) => s.Agreement is { } agreement ? Places.Contains(agreement.Facilities, s.Case.Facility.Id) : Truth.Unknown);

    public static readonly Condition OrderInHand = new("boa.order-to-detain-in-hand",
        law: Boa.Housing,
        text: ThreePapers,
        says: "the jail has accepted a signed Form I-203 that orders detention, and has none that orders release",
        isTrue: static (in s) => Papers.OrderToDetain(in s));

    public static readonly Condition OrderInTime = new("boa.order-to-detain-in-time",
        law: Boa.Commencement,
        text: Commence,
        says: "the Form I-203 came and was accepted in time, and the jail had none that ordered release when the hold began",
        isTrue: static (in s) => Papers.OrderToDetainInTime(in s, Anchors.HoldStart.In(in s)),
        final: Papers.IsTooLate);

    public static readonly Reached FortyEightHours = Reached.Limit("boa.48-hours",
        law: Boa.Price,
        text: "consistent with Section 287.7(d) and (e) [ICE pays up to $50 for up to 48 hours; Form I-247A, one of the papers, asks to hold] for a period NOT TO EXCEED 48 HOURS",
        says: "less than 48 hours have passed since release due or an arrest at release, whichever came first",
        ends: HoldStart.FortyEightHours);

    public static readonly Reached EndOfAgreement = Reached.Limit("boa.end-of-agreement",
        law: Boa.Ending,
        text: "[The words on how it ends were not retrieved; a notice is taken to end it on receipt.]",
        says: "the Basic Ordering Agreement has been in force without a break since the hold began",
        ends: HoldStart.EndOfAgreement);

    public static readonly Basis Basis = new("boa.hold",
        law: Boa.Housing,
        text: ThreePapers,
        says: "the jail may house the person for ICE for at most 48 hours, on Form I-203, "
            + "a served detainer and a warrant, all in hand when release is due",
        terms: InForce.Terms,
        when: All(
            InForce.Condition, CoversFacility, OrderInHand, OrderInTime,
            DetainerOnly.HoldBasis.DetainerOnPapers, DetainerOnly.HoldBasis.StateAuthorizes,
            HoldStart.HasBegun, HoldStart.InTheJail),
        limits: [FortyEightHours, EndOfAgreement, StateCeilings.Limit],
        bars: [Citizenship.Bar, CourtOrder.Bar],
        isFederalCustody: false);
}
