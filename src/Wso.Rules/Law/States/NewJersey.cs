using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// New Jersey: the Attorney General's directive of 2018, which binds every agency, then the act
/// of 2026. Neither text was found. There is no new agreement to detain since 2021.
/// </summary>
internal static class NewJersey
{
    private const string ExceptSerious =
        "unless the person is charged with or convicted of a violent or serious offense, or is under a final order of removal";
    private static readonly LocalDate Directive = new(2019, 3, 15);
    private static readonly LocalDate Supplement = new(2019, 9, 27);
    private static readonly LocalDate Chapter199 = new(2021, 8, 20);
    private static readonly LocalDate TrustAct = new(2026, 3, 25);
    private static readonly Citation Summary = Cite.Secondary("N.J. Att'y Gen. Directive 2018-6", "official summary", Directive);
    private static readonly Citation Chapter5 = Cite.Secondary("P.L. 2026, c. 5", "A4071/S3521", TrustAct);

    private static readonly StateAnswer NoAgreement = Forbidden(
        Cite.Secondary("N.J. Att'y Gen. Directive 2018-6", "supplement on 287(g)", Supplement),
        "[Agreements under 287(g) are prohibited.]");

    private static readonly StateAnswer NoContract = Forbidden(
        Cite.Primary("N.J.S.A. 30:4-8.15, .16", "P.L. 2021, c. 199", Chapter199),
        "prevent new, expanded, or renewed agreements to detain people for civil immigration purposes");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        UnderDirective(Directive, agreement287g: StateAnswer.NotFound, contract: StateAnswer.NotFound),
        UnderDirective(Supplement, NoAgreement, contract: StateAnswer.NotFound),
        UnderDirective(Chapter199, NoAgreement, NoContract),
        new(UsState.NJ, from: TrustAct)
        {
            DetainerHold = Forbidden(Chapter5, "[No hold on a detainer.]", ExceptSerious),
            Agreement287g = Forbidden(
                Chapter5,
                "[No agreement under 287(g) may be entered, modified, renewed or extended, nor authority used under an old one.]"),
            CivilArrest = Forbidden(Chapter5, "[No arrest for a civil immigration violation.]"),
            ReleaseNotice = Forbidden(Chapter5, "[No notice of release.]", ExceptSerious),
            DetentionContract = NoContract,
            HoldCeilings = UntilMidnight,
            Duties = [TellOfRequest],
        },
    ]);

    // DOUBT: 11:59 p.m. of the day of release due was read in the Attorney General's words as the press quotes
    // them, not in the directive. It only shortens. Whether the act of 2026 kept it was not seen.
    private static FactList<HoldCeiling> UntilMidnight => FactList.Of(HoldCeiling.EndOfLocalDayOfReleaseDue);

    private static StateDuty TellOfRequest => new(
        "nj.tell-person-of-request",
        "tell the person about ICE's request",
        Summary,
        "[The person is told of the request.]")
    {
        From = StateDutyAnchor.RequestReceived,
    };

    private static StateLawSpan UnderDirective(LocalDate from, StateAnswer agreement287g, StateAnswer contract) => new(UsState.NJ, from)
    {
        DetainerHold = Forbidden(
            Summary,
            "Cannot continue to hold a detained individual arrested for a minor criminal offense … past the time he or she would otherwise be released[. For the excepted:] may continue to detain the individual only until 11:59 p.m. that day",
            ExceptSerious),
        Agreement287g = agreement287g,
        CivilArrest = Forbidden(Summary, "Cannot participate in civil immigration enforcement operations"),
        ReleaseNotice = Forbidden(Summary, "[No notice of release.]", ExceptSerious),
        DetentionContract = contract,
        HoldCeilings = UntilMidnight,
        Duties = [TellOfRequest],
    };
}
