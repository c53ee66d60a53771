using System.Linq;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.DetentionServices;

/// <summary>
/// Detention for a reimbursable fee. It gives no power to arrest. It needs a
/// person in ICE's custody and an order to detain accepted before hour 48.
/// </summary>
internal static class HoldBasis
{
    private const string ReimbursableFee =
        "for no more than 48 hours unless there exists an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes";

    /// <summary>The earliest of the start, booking for ICE, and the booking of a person received from ICE.</summary>
    private static readonly Anchor Beginning = new(
        "the start of the hold, booking for ICE, or delivery by ICE, whichever came first",
        static (in s) => Bounds.Earlier(Bounds.Earlier(Anchors.HoldStart.In(in s), Bounds.Of(s.Custody.BookedForIce)), BookedFromIce(in s)),
        static file => Anchors.HoldStart.Of(file).Append(file.Custody.BookedForIce).Append(file.Custody.Booked));

    private static readonly Clock FromBooking = Clock.After(TimeLimit.ElapsedHours(48), Anchors.Booked);

    public static readonly StateSays StateAllowsContract = new("state.allows-detention-contract",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law [Several states ban contracts to detain for ICE.]",
        says: "state law allows or requires detention contracts",
        question: LocalLawQuestion.DetentionContract,
        answers: [LawAnswer.Allowed, LawAnswer.Commanded]);

    // CHOICE: by hour 48, because from then on nothing but an order to detain shows whose custody it is.
    public static readonly Condition OrderInHand = new("igsa.order-to-detain-in-time",
        law: Cite.OurReading("detention services: Form I-203 accepted before hour 48"),
        text: "[A person detained under such an agreement is ICE's] administrative detainee[, held on ICE's order, Form I-203.]",
        says: "the jail accepted a signed Form I-203 that orders detention less than 48 hours after the "
            + "start (after booking, if received from ICE), and has none that orders release",
        isTrue: static (in s) => Papers.NoOrderOfRelease(in s).And(IsAcceptedInTime(in s, IceCustody.ReceivedFromIce.Of(in s))),
        clock: FromBooking);

    public static readonly Reached BookedForIce = new("igsa.booked-for-ice",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the person is booked for ICE",
        clock: Clock.At(Anchors.BookedForIce));

    public static readonly Stands ArrestedAtRelease = new("igsa.arrested-at-release",
        law: WsoMoa.AuthorizedFunctions,
        text: ReimbursableFee,
        says: "a Warrant Service Officer or Jail Enforcement officer served a warrant that supports a hold, its time limits aside",
        grants: static () => [WarrantServiceOfficer.HoldBasis.Basis.ButForLimits, JailEnforcement.HoldBasis.Basis.ButForLimits]);

    public static readonly Definition HasBegun = new("igsa.begun",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the stay for ICE has begun: release is due, or the person was arrested "
            + "for ICE at release, booked for ICE or received from ICE",
        means: Any(HoldStart.HasBegun, BookedForIce, IceCustody.ReceivedFromIce));

    public static readonly Reached LongestStay = Reached.Limit("igsa.longest-stay",
        law: Cite.OurReading("detention services: the longest stay that the agreement states"),
        text: "[The agreement's own longest stay, where it states one.]",
        says: "the stay is still within the longest that the agreement allows",
        ends: new Clock(
            $"the longest stay from {Beginning}",
            static (in s) => EndOfLongestStay(in s),
            static file => file.Agency.DetentionServices.TryGet(out var contract) && contract.LongestStayHours.TryGet(out var hours)
                ? Clock.Instants(Beginning.Of(file), TimeLimit.ElapsedHours(hours), file.Facility.TimeZone)
                : []));

    public static readonly Reached EndOfAgreement = Reached.Limit("igsa.end-of-agreement",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the detention services agreement has been in force without a break since the hold began",
        ends: new Clock(
            $"the first fixed end of the agreement after {Beginning}",
            static (in s) => InForce.Contract(in s, out var contract) == Truth.Yes
                ? InForce.Terms.EndAfter(Beginning.In(in s), contract.Ended, contract.Notices, s.Zone)
                : Bounds.Unknown,
            static file => []));

    public static readonly Basis Basis = new("igsa.hold",
        law: WsoMoa.AuthorizedFunctions,
        text: ReimbursableFee,
        says: "under a detention services agreement, the jail may detain a person who is in ICE custody for as long as the agreement says",
        terms: InForce.Terms,
        when: All(
            InForce.Condition, InForce.CoversFacility, StateAllowsContract, OrderInHand,
            Any(IceCustody.ReceivedFromIce, IceCustody.ArrestedByIce, ArrestedAtRelease),
            HasBegun, HoldStart.InTheJail),
        limits: [LongestStay, EndOfAgreement],
        bars: [Citizenship.Bar, CourtOrder.Bar],
        isFederalCustody: true);

    private static Truth IsAcceptedInTime(in Situation s, Truth receivedFromIce) =>
        receivedFromIce.And(Papers.OrderToDetainAcceptedBefore(FromBooking.In(in s), in s))
            .Or(receivedFromIce.Negated().And(Papers.OrderToDetainAcceptedBefore(HoldStart.FortyEightHours.In(in s), in s)));

    /// <summary>Of a person of whom it is not known whether ICE delivered the person, the booking or never.</summary>
    private static Bounds BookedFromIce(in Situation s) =>
        Bounds.If(IceCustody.Delivered.Of(in s), Bounds.Of(s.Custody.Booked), Bounds.Never);

    /// <summary>Never where the agreement states no longest stay; unknown where it is not known which it states.</summary>
    private static Bounds EndOfLongestStay(in Situation s) =>
        InForce.Contract(in s, out var contract) != Truth.Yes ? Bounds.Unknown
        : contract.LongestStayHours.TryGet(out var hours) ? Beginning.In(in s).PlusHours(hours)
        : contract.LongestStayHours.IsNone ? Bounds.Never
        : Bounds.Unknown;
}
