using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>The Jail Enforcement agreement in the comparison, and what must be true before it is signed.</summary>
internal static class Profile
{
    private static readonly LocalDate FirstFormHeld = new LocalDate(2020, 6, 9);

    public static readonly Rule Training = new("jem.training-hours", RuleKind.Term,
        says: "about four weeks; the agreement itself states no hours",
        law: Cite.Secondary("Press reports", "training of Jail Enforcement officers"),
        text: "[Four weeks at a federal training center, by the press. Information, never a condition.]");

    public static readonly Rule OfficerTerm = new("jem.officer-term", RuleKind.Term,
        says: "no fixed term: until ICE withdraws the authorization, or the agreement ends or is suspended (it does not revive afterwards)",
        law: JemMoa.Authorization,
        text: "The suspension or termination of this MOA, a process described in Section VIII, shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.");

    public static readonly Rule Ending = new("jem.ending", RuleKind.Term,
        says: "no end date; the agency ends it by written notice, ICE suspends it at once and ends it by 90 days' notice",
        law: JemMoa.Duration,
        text: "remain in effect until either party terminates or suspends the MOA. Termination by the LEA shall be provided, in writing, to the local Field Office. … If ICE decides to move from suspension to termination, ICE will provide the LEA a 90-day notice in advance of the partnership being terminated.");

    public static readonly Grant Signing = new("jem.signing",
        law: JemMoa.Duration,
        text: "[The agency signs what state and local law leaves it free to sign, 8 USC 1357(g)(1):] to the extent consistent with State and local law",
        says: "an agency may sign a Jail Enforcement agreement where state and local law leave it free to",
        action: null,
        under: InForce.Terms,
        when: All(
            Law.Signing.Offered("jem", JemMoa.Duration, "[Older forms were signed before 2020-06-09; they are not held here.]",
                says: "ICE offers the model on a form these rules know (since 2020-06-09)",
                offered: static day => day.Since(FirstFormHeld, before: Truth.Unknown)),
            Law.Signing.NoneInForce("jem", InForce.Condition)),
        bars: [LocalLawBars.Agreement287g]);

    public static readonly Law.Profile Of = new()
    {
        Training = [Training],
        Examination = [WayIn.EachExaminationPassed.Rule, WayIn.NotFailedTwice.Rule],
        WhoPays = [AtOwnExpense.Rule],
        OfficerTerm = [OfficerTerm],
        Ending = [Ending],
        Signing = Signing,
    };
}
