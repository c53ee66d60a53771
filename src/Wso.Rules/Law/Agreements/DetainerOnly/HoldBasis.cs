using static Wso.Rules.Logic;

namespace Wso.Rules.Law.DetainerOnly;

/// <summary>The hold on a detainer alone: a request, which the jail may follow only where state law gives the power to arrest.</summary>
internal static class HoldBasis
{
    public static readonly AgreementTerms Terms =
        new(AgreementType.DetainerOnly, forms: [], takesEffect: static (notice, zone) => Bounds.Never);

    private const string NotToExceed =
        "for a period NOT TO EXCEED 48 HOURS beyond the time when he/she would otherwise have been released from your custody";

    private const string SomeStates = "[Some states let a jail hold only on the order of a judicial official.]";
    private const string MustBeServed = "must be served with a copy of this form for the detainer to take effect";

    public static readonly Condition DetainerInForce = new("detainer.in-force",
        law: IceDocuments.DetainerPolicy,
        text: "[Every ICE detainer is accompanied by a completed and signed Form I-200 or I-205. Form I-247A, box 1:] " + NotToExceed,
        says: "a detainer that asks for a hold is in hand, with a Form I-200 or I-205",
        isTrue: static (in s) => Papers.DetainerInForce(in s, s.At));

    // DOUBT: courts differ on whether a paper that comes while release is processed is in time (Lopez-Lopez v.
    // Allegan). Until processing ends, custody is lawful without the paper, so the hold bridges nothing.
    public static readonly Condition DetainerInTime = new("detainer.in-time",
        law: IceDocuments.DetainerForm,
        text: NotToExceed,
        says: "the detainer and the warrant came in time: before the hold began, or while release was still being processed",
        isTrue: static (in s) => Papers.DetainerInTime(in s, Anchors.HoldStart.In(in s)),
        final: Papers.IsTooLate);

    public static readonly Condition DetainerServed = new("detainer.served",
        law: IceDocuments.DetainerForm,
        text: MustBeServed,
        says: "the person was given a copy of the detainer",
        isTrue: static (in s) => Papers.DetainerServed(in s, s.At));

    public static readonly Condition DetainerServedInTime = new("detainer.served-in-time",
        law: IceDocuments.DetainerForm,
        text: MustBeServed,
        says: "the person was given the copy in time: before the hold began, or while release was still being processed",
        isTrue: static (in s) => Papers.DetainerServedInTime(in s, Anchors.HoldStart.In(in s)),
        final: Papers.IsTooLate);

    public static readonly StateSays StateGivesPower = new("state.authorizes-detainer-hold",
        law: Decisions.CreedleVMiamiDade,
        text: "[Holding a person past release is a new arrest; 8 USC 1357(g)(10) is no power to make it, and the silence of state law is none either.]",
        says: "state law allows or requires the hold",
        question: LocalLawQuestion.DetainerHold,
        answers: [LawAnswer.Allowed, LawAnswer.Commanded]);

    public static readonly StateSays NoOrderIsNeeded = StateSays.HoldNeedsNoOrder("state.no-hold-order-needed",
        law: FederalLaw.StateLawLimits287g,
        text: SomeStates,
        says: "state law asks for no order of a judicial official");

    public static readonly Reached OrderIsGiven = new("state.hold-order-given",
        law: FederalLaw.StateLawLimits287g,
        text: SomeStates,
        says: "a judicial official has given the order",
        clock: Clock.At(Anchors.StateOrder));

    // DOUBT: such a statute first has the person taken before the official. No
    // text that was read settles whether the jail may hold until then.
    public static readonly Condition OrderIsStillToCome = new("state.hold-before-order",
        law: FederalLaw.StateLawLimits287g,
        text: "[The statute has the person first taken before the official.]",
        says: "the jail may hold the person until the official decides",
        isTrue: static (in s) => Truth.Unknown);

    public static readonly Definition OrderShown = new("state.hold-order",
        law: FederalLaw.StateLawLimits287g,
        text: SomeStates,
        says: "a judicial official has given the order that state law asks for, or state law asks for none",
        means: Any(NoOrderIsNeeded, OrderIsGiven, OrderIsStillToCome));

    public static readonly StateSays StateCommands = new("state.commands-detainer-hold",
        law: FederalLaw.DetainerIsARequest,
        text: "[Federal law requests; only the law of the state can command its officers.]",
        says: "state law requires the hold",
        question: LocalLawQuestion.DetainerHold,
        answers: [LawAnswer.Commanded]);

    public static readonly Formula DetainerOnPapers = All(DetainerInForce, DetainerInTime, DetainerServed, DetainerServedInTime);

    public static readonly Formula StateAuthorizes = All(StateGivesPower, OrderShown);

    public static readonly Reached FortyEightHours = Reached.Limit("detainer.48-hours",
        law: IceDocuments.DetainerForm,
        text: NotToExceed,
        says: "less than 48 hours have passed since release due or an arrest at release, whichever came first",
        ends: HoldStart.FortyEightHours);

    public static readonly Basis Basis = new("detainer.hold",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request [Form I-247A:] " + NotToExceed,
        says: "the jail may hold the person for at most 48 hours on a served detainer with a warrant, where state law gives the power",
        terms: Terms,
        when: All(DetainerOnPapers, StateAuthorizes, HoldStart.HasBegun, HoldStart.InTheJail),
        limits: [FortyEightHours, StateCeilings.Limit],
        bars: [Citizenship.Bar, CourtOrder.Bar],
        isFederalCustody: false,
        required: StateCommands);
}
