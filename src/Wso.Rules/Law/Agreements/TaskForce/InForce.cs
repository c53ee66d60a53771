using static Wso.Rules.NoticeEffect;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force agreement is in force, and when a notice ends it.</summary>
internal static class InForce
{
    /// <summary>The form of January 2025 in Texas is not the one that is held.</summary>
    public static readonly AgreementTerms Terms = new(
        AgreementType.TaskForce,
        forms: [Edition.Form2025],
        takesEffect: static (notice, zone) =>
            notice.From == Party.Agency ? OnReceiptOrLaterAsNamed(notice)
            : notice.Kind == NoticeKind.Suspension ? OnReceipt(notice)
            : NinetyDaysAfterReceipt(notice, zone));

    public static readonly Condition Condition = new("tfm.in-force",
        law: TfmMoa.Duration,
        text: "Termination by the LEA shall be provided, in writing, to the local Field Office.",
        says: "a Task Force agreement is in force, on a form these rules know",
        isTrue: static (in s) => s.InForce,
        clock: AgreementClocks.NoticeEffects);
}
