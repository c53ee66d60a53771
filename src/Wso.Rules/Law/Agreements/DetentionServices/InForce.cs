namespace Wso.Rules.Law.DetentionServices;

/// <summary>When a detention services agreement is in force. It is never inferred, and a Basic Ordering Agreement is never one.</summary>
internal static class InForce
{
    public static readonly AgreementTerms Terms = new(
        AgreementType.DetentionServices,
        forms: [],
        takesEffect: static (notice, zone) => NoticeEffect.OnReceipt(notice));

    public static readonly Condition Condition = new("igsa.in-force",
        law: FederalLaw.HousingFees,
        text: "[In the words of the Warrant Service Officer MOA, App. A:] an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes",
        says: "a detention services agreement is in force",
        isTrue: static (in s) => Contract(in s, out var contract) == Truth.Yes
            ? Terms.InForce(contract.Effective, contract.Ended, contract.Notices, s.At, s.Zone)
            : Contract(in s, out _));

    public static readonly Condition CoversFacility = new("igsa.covers-facility",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "the detention services agreement covers the facility that holds the person",
        isTrue: static (in s) => Contract(in s, out var contract) == Truth.Yes
            ? Places.Contains(contract.Facilities, s.Case.Facility.Id)
            : Contract(in s, out _));

    /// <summary>Whether there is one at all.</summary>
    public static Truth Contract(in Situation s, out Rules.DetentionServices contract) =>
        s.Case.Agency.DetentionServices.TryGet(out contract!) ? Truth.Yes
        : s.Case.Agency.DetentionServices.IsNone ? Truth.No
        : Truth.Unknown;
}
