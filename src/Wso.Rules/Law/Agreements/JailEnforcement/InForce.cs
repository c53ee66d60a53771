using static Wso.Rules.NoticeEffect;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement agreement is in force, and when a notice ends it.</summary>
internal static class InForce
{
    /// <summary>The form of before 2020 is none of those that are held.</summary>
    public static readonly AgreementTerms Terms = new(
        AgreementType.JailEnforcement,
        forms: [Edition.Form2020, Edition.Form2025],
        takesEffect: static (notice, zone) =>
            notice.From == Party.Agency ? OnReceiptOrLaterAsNamed(notice)
            : notice.Kind == NoticeKind.Suspension ? OnReceipt(notice)
            : NinetyDaysAfterReceipt(notice, zone));

    public static readonly Condition Condition = new("jem.in-force",
        law: JemMoa.Duration,
        text: "remain in effect until either party terminates or suspends the MOA. Termination by the LEA shall be provided, in writing, to the local Field Office. … the ICE Director may … elect to immediately suspend the MOA … If ICE decides to move from suspension to termination, ICE will provide the LEA a 90-day notice in advance of the partnership being terminated.",
        says: "a Jail Enforcement agreement is in force, on a form these rules know",
        isTrue: static (in s) => s.InForce,
        clock: AgreementClocks.NoticeEffects);
}
