using static Wso.Rules.Logic;

namespace Wso.Rules.Law.DetentionServices;

/// <summary>Detention for a reimbursable fee. It is no power to arrest: it needs a person in ICE's custody, and an order to detain accepted before hour 48.</summary>
internal static class HoldBasis
{
    private const string ReimbursableFee = "for no more than 48 hours unless there exists an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes";

    public static readonly Condition StateAllowsContract = new("state.allows-detention-contract",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law [Several states ban contracts to detain for ICE.]",
        says: "state law allows or commands detention contracts",
        holds: static (in s) => s.Law.DetentionContract.IsAllowedOrCommanded(),
        reads: static (in law) => law.OfDetentionContract,
        final: Condition.Always);

    // CHOICE: by hour 48, because from then on nothing but an order to detain shows whose custody it is.
    public static readonly Condition OrderInHand = new("igsa.order-to-detain-in-time",
        law: Cite.OurReading("detention services: Form I-203 accepted before hour 48"),
        text: "[A person detained under such an agreement is ICE's] administrative detainee[, held on ICE's order, Form I-203.]",
        says: "a signed Form I-203 that orders detention is in hand, accepted before 48 hours from the start, and none that orders release",
        holds: static (in s) => Papers.OrderToDetainAcceptedBefore(HoldStart.FortyEightHours(in s), in s, s.At));

    public static readonly Condition BookedForIce = new("igsa.booked-for-ice",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the person is booked for ICE",
        holds: static (in s) => s.Custody.BookedForIce.By(s.At));

    public static readonly Condition ArrestedAtRelease = new("igsa.arrested-at-release",
        law: WsoMoa.AuthorizedFunctions,
        text: ReimbursableFee,
        says: "a hold after service of a warrant by a Warrant Service Officer or Jail Enforcement officer would stand but for its limits",
        holds: static (in s) => WarrantServiceOfficer.HoldBasis.Basis.ButForLimits(in s).Or(JailEnforcement.HoldBasis.Basis.ButForLimits(in s)));

    public static readonly Condition HasBegun = new("igsa.begun",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "release is due, the person was arrested for ICE at release, or is booked for ICE",
        holds: static (in s) => HoldStart.HasBegun.Of(in s).Or(s.Custody.BookedForIce.By(s.At)));

    public static readonly Limit LongestStay = new("igsa.longest-stay",
        law: Cite.OurReading("detention services: the longest stay that the agreement states"),
        text: "[The agreement's own longest stay, where it states one.]",
        says: "the stay is within the longest that the agreement states",
        ends: static (in s) => EndOfLongestStay(in s));

    public static readonly Limit EndOfAgreement = new("igsa.end-of-agreement",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the detention services agreement has lasted without end or suspension since the hold began",
        ends: static (in s) => InForce.Contract(in s, out var contract) == Truth.Yes
            ? InForce.Terms.EndAfter(Beginning(in s), contract.Ended, contract.Notices, s.Zone)
            : Bounds.Unknown);

    public static readonly Rules.HoldBasis Basis = new("igsa.hold",
        law: WsoMoa.AuthorizedFunctions,
        text: ReimbursableFee,
        says: "under a detention services agreement a person in ICE's custody may be detained for as long as the agreement says",
        terms: InForce.Terms,
        when: All(
            InForce.Condition, InForce.CoversFacility, StateAllowsContract, OrderInHand, Any(BookedForIce, ArrestedAtRelease),
            HasBegun, InCustody.Condition, HoldStart.NotCancelled),
        limits: [LongestStay, EndOfAgreement],
        bars: [Citizenship.Bar],
        isFederalCustody: true);

    /// <summary>The start, or booking for ICE where that is earlier.</summary>
    private static Bounds Beginning(in Situation s) => Bounds.Earlier(HoldStart.Of(in s), Bounds.Of(s.Custody.BookedForIce));

    private static Bounds EndOfLongestStay(in Situation s)
    {
        if (InForce.Contract(in s, out var contract) != Truth.Yes)
        {
            return Bounds.Unknown;
        }

        return contract.LongestStayHours.TryGet(out var hours) ? Beginning(in s).PlusHours(hours)
            : contract.LongestStayHours.IsNone ? Bounds.Never
            : Bounds.Unknown;
    }
}
