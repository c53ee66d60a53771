using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>The Task Force agreement in the comparison, and what must be true before it is signed.</summary>
internal static class Profile
{
    private static readonly LocalDate Ended = new LocalDate(2012, 12, 31);

    private static readonly LocalDate Revived = new LocalDate(2025, 1, 20);

    public static readonly Rule Training = new("tfm.training-hours", RuleKind.Term,
        says: "about 40 hours, in person or online; the agreement itself states no hours",
        law: Cite.Secondary("287g-watch", "training of Task Force officers", new LocalDate(2025, 1, 20)),
        text: "[40 hours online, by a secondary source. Information, never a condition.]");

    public static readonly Rule NoExamination = new("tfm.no-examination", RuleKind.Term,
        says: "the text that was read names no examination, and asks for two years of work experience instead",
        law: TfmMoa.Candidates,
        text: "All candidates must have at least two years of LEA work experience.");

    public static readonly Rule OfficerTerm = new("tfm.officer-term", RuleKind.Term,
        says: "two years from the authorization or its renewal, or until it is revoked "
            + "or the agreement ends, and not while a complaint is open",
        law: TfmMoa.Authorization,
        text: "a signed authorization to perform specified functions of an immigration officer for an initial period of two years from the date of the authorization");

    public static readonly Rule Ending = new("tfm.ending", RuleKind.Term,
        says: "no end date; the agency ends it by written notice, ICE suspends it at once and ends it by 90 days' notice",
        law: TfmMoa.Duration,
        text: "Termination by the LEA shall be provided, in writing, to the local Field Office. [ICE suspends at once, and ends it by 90 days' notice.]");

    public static readonly Grant Signing = new("tfm.signing",
        law: TfmMoa.Duration,
        text: "[The agency signs what state and local law leaves it free to sign, 8 USC 1357(g)(1):] to the extent consistent with State and local law",
        says: "an agency may sign a Task Force agreement where state and local law leave it free to",
        action: null,
        under: InForce.Terms,
        when: All(
            Law.Signing.Offered("tfm",
                Cite.Secondary("Executive Order 14159 and 287g-watch", "the Task Force model, ended 2012-12-31, again since 2025-01-20"),
                text: "[Ended 2012-12-31; revived 2025-01-20.]",
                says: "ICE offers the model (since 2025-01-20; not between 2012-12-31 and that day)",
                offered: static day => day.Since(Revived, before: day >= Ended ? Truth.No : Truth.Unknown)),
            Law.Signing.NoneInForce("tfm", InForce.Condition)),
        bars: [LocalLawBars.Agreement287g]);

    public static readonly Law.Profile Of = new()
    {
        Training = [Training],
        Examination = [NoExamination],
        WhoPays = [AtOwnExpense.Rule],
        OfficerTerm = [OfficerTerm],
        Ending = [Ending],
        Signing = Signing,
    };
}
