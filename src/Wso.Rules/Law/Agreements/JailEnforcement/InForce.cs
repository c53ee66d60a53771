using static Wso.Rules.NoticeEffect;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement agreement is in force, and when a notice ends it.</summary>
internal static class InForce
{
    public static readonly AgreementTerms Terms = new(
        AgreementType.JailEnforcement,
        forms: Editions.Known,
        takesEffect: static (notice, zone) => If(IsFromAgency(notice),
            then: OnReceiptOrLaterAsNamed(notice),
            otherwise: If(IsSuspension(notice), then: OnReceipt(notice), otherwise: NinetyDaysAfterReceipt(notice, zone))));

    public static readonly Condition Condition = new("jem.in-force",
        law: JemMoa.Duration,
        text: "remain in effect until either party terminates or suspends the MOA. Termination by the LEA shall be provided, in writing, to the local Field Office. … the ICE Director may … elect to immediately suspend the MOA … If ICE decides to move from suspension to termination, ICE will provide the LEA a 90-day notice in advance of the partnership being terminated.",
        says: "a Jail Enforcement agreement of a known form is in force",
        holds: static (in s) => s.InForce);
}
