using static Wso.Rules.Logic;

namespace Wso.Rules.Law.DetainerOnly;

/// <summary>The hold on a detainer alone: a request, which the jail may follow only where state law gives the power to arrest.</summary>
internal static class HoldBasis
{
    private const string NotToExceed = "for a period NOT TO EXCEED 48 HOURS beyond the time when he/she would otherwise have been released from your custody";

    private const string MustBeServed = "must be served with a copy of this form for the detainer to take effect";

    public static readonly Condition DetainerInForce = new("detainer.in-force",
        law: IceDocuments.DetainerPolicy,
        text: "[Every ICE detainer is accompanied by a completed and signed Form I-200 or I-205. Form I-247A, box 1:] " + NotToExceed,
        says: "a detainer that asks for a hold is in hand, with a Form I-200 or I-205",
        holds: static (in s) => Papers.DetainerInForce(in s, s.At));

    // DOUBT: papers "in hand both at the start and at t" are read as the same papers; others in their place would let a hold that is over begin again.
    public static readonly Condition DetainerInForceAtStart = new("detainer.in-force-at-start",
        law: IceDocuments.DetainerForm,
        text: NotToExceed,
        says: "a detainer and a warrant that were in hand when the hold began still are",
        holds: static (in s) => HoldStart.AtStart(in s, static (in s, start) => Papers.DetainerInForce(in s, start, s.At)),
        final: Condition.Always);

    public static readonly Condition DetainerServed = new("detainer.served",
        law: IceDocuments.DetainerForm,
        text: MustBeServed,
        says: "the person was given a copy of the detainer",
        holds: static (in s) => Papers.DetainerServed(in s, s.At));

    public static readonly Condition DetainerServedAtStart = new("detainer.served-at-start",
        law: IceDocuments.DetainerForm,
        text: MustBeServed,
        says: "the person had been given the copy of a detainer still in hand when the hold began",
        holds: static (in s) => HoldStart.AtStart(in s, static (in s, start) => Papers.DetainerServed(in s, start, s.At)),
        final: Condition.Always);

    public static readonly Condition StateGivesPower = new("state.authorizes-detainer-hold",
        law: Decisions.CreedleVMiamiDade,
        text: "[Holding a person past release is a new arrest; 8 USC 1357(g)(10) is no power to make it, and the silence of state law is none either.]",
        says: "state law authorizes or commands the hold",
        holds: static (in s) => s.Law.DetainerHold.IsAllowedOrCommanded(),
        reads: static (in law) => law.OfDetainerHold,
        final: Condition.Always);

    public static readonly Condition OrderShown = new("state.hold-order",
        law: FederalLaw.StateLawLimits287g,
        text: "[Some states let a jail hold only on the order of a judicial official.]",
        says: "the order that state law asks for is shown, or state law asks for none",
        holds: static (in s) => s.Law.HoldNeedsOrder ? s.Custody.StateOrder.By(s.At).Or(Truth.Unknown) : Truth.Yes,
        reads: static (in law) => law.OfOrder);

    public static readonly Condition StateCommands = new("state.commands-detainer-hold",
        law: FederalLaw.DetainerIsARequest,
        text: "[Federal law requests; only the law of the state can command its officers.]",
        says: "state law commands the hold",
        holds: static (in s) => s.Law.DetainerHold.IsCommanded(),
        reads: static (in law) => law.OfDetainerHold);

    public static readonly Test DetainerOnPapers = All(DetainerInForce, DetainerInForceAtStart, DetainerServed, DetainerServedAtStart);

    public static readonly Test StateAuthorizes = All(StateGivesPower, OrderShown);

    public static readonly Limit FortyEightHours = new("detainer.48-hours",
        law: IceDocuments.DetainerForm,
        text: NotToExceed,
        says: "less than 48 hours have passed since release due, or since an earlier arrest at release",
        ends: HoldStart.FortyEightHours);

    public static readonly Rules.HoldBasis Basis = new("detainer.hold",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request [Form I-247A:] " + NotToExceed,
        says: "the jail may hold the person for at most 48 hours on a served detainer with a warrant, where state law gives the power",
        terms: new AgreementTerms(AgreementType.DetainerOnly, forms: [], takesEffect: static (notice, zone) => Bounds.Never),
        when: All(DetainerOnPapers, StateAuthorizes, HoldStart.HasBegun, InCustody.Condition, HoldStart.NotCancelled),
        limits: [FortyEightHours, StateCeilings.Limit],
        bars: [Citizenship.Bar],
        isFederalCustody: false,
        required: StateCommands);
}
