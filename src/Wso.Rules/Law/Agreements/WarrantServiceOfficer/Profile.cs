using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>The Warrant Service Officer agreement in the comparison, and what must be true before it is signed.</summary>
internal static class Profile
{
    private static readonly LocalDate FirstSigned = new LocalDate(2019, 4, 24);

    public static readonly Rule Training = new("wso.training-hours", RuleKind.Term,
        says: "about one day (eight hours); the agreement itself states no hours",
        law: Cite.Secondary("Press on the ICE release of 2019-05-06", "hours of training", new LocalDate(2019, 5, 6)),
        text: "[Eight hours, one day, by the press. Information, never a condition.]");

    public static readonly Rule OfficerTerm = new("wso.officer-term", RuleKind.Term,
        says: "no fixed term: until ICE withdraws the authorization, or the agreement ends",
        law: WsoMoa.Authorization,
        text: "Authorization of participating LEA personnel to act pursuant to this MOA may be withdrawn at any time and for any reason by ICE … The termination of this MOA shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.");

    public static readonly Rule Ending = new("wso.ending", RuleKind.Term,
        says: "no end date; either side ends or suspends it by notice, 90 calendar days after receipt, sooner only for public safety",
        law: WsoMoa.Duration,
        text: "will remain in effect until either party, upon 90-day written notice to the other party, provides notice of termination or suspension of the MOA. … unless exigent circumstances involving public safety dictate otherwise");

    public static readonly Grant Signing = new("wso.signing",
        law: WsoMoa.Duration,
        text: "By signing this MOA, each party represents it is fully authorized to enter into this MOA",
        says: "an agency may sign a Warrant Service Officer agreement where state and local law leave it free to",
        action: null,
        under: InForce.Terms,
        when: All(
            Law.Signing.Offered("wso", WsoMoa.Duration, "[Offered since 2019; the first was signed on 2019-04-24.]",
                says: "ICE offers the model (since 2019-04-24)",
                offered: static day => day.Since(FirstSigned, before: Truth.No)),
            Law.Signing.NoneInForce("wso", InForce.Condition)),
        bars: [LocalLawBars.Agreement287g]);

    public static readonly Law.Profile Of = new()
    {
        Training = [Training],
        Examination = [WayIn.ExaminationPassed.Rule, WayIn.NotFailedTwice.Rule],
        WhoPays = [AtOwnExpense.Rule],
        OfficerTerm = [OfficerTerm],
        Ending = [Ending],
        Signing = Signing,
    };
}
