using static Wso.Rules.NoticeEffect;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>When a Warrant Service Officer agreement is in force, and when a notice ends it.</summary>
internal static class InForce
{
    /// <summary>The form, not the year of signing, decides: agreements of January to June 2020 exist in three forms.</summary>
    public static readonly AgreementTerms Terms = new(
        AgreementType.WarrantServiceOfficer,
        forms: [Edition.Form2019, Edition.Form202002, Edition.Form202007, Edition.Form2025, Edition.Form202510],
        takesEffect: static (notice, zone) =>
            notice.Exigent == Truth.Yes ? OnReceiptOrLaterAsNamed(notice) : NinetyDaysAfterReceipt(notice, zone));

    public static readonly Condition Condition = new("wso.in-force",
        law: WsoMoa.Duration,
        text: "This MOA becomes effective upon signature of both parties and will remain in effect until either party, upon 90-day written notice to the other party, provides notice of termination or suspension of the MOA. … termination or suspension shall take effect 90-days after receipt of such notice, unless exigent circumstances involving public safety dictate otherwise.",
        says: "a Warrant Service Officer agreement is in force, on a form these rules know",
        isTrue: static (in s) => s.InForce,
        clock: AgreementClocks.NoticeEffects);
}
