using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.DetentionServices;

/// <summary>A detention services agreement in the comparison, and what must be true before it is signed.</summary>
internal static class Profile
{
    private static readonly LocalDate SinceFees = new LocalDate(1996, 9, 30);

    public static readonly Rule NoOfficers = new("igsa.no-officers", RuleKind.Term,
        says: "none: the agreement gives no power to arrest and makes nobody an immigration officer",
        law: Cite.Secondary("Esparza v. Nobles County", "Minn. App. 2019, nonprecedential"),
        text: "[A contract to detain for ICE gave no authority to arrest or to hold.]");

    public static readonly Rule Fee = new("igsa.fee", RuleKind.Term,
        says: "ICE pays the fee that the agreement names",
        law: WsoMoa.AuthorizedFunctions,
        text: "an agreement pursuant to which the LEA will continue to detain, for a reimbursable fee, aliens for immigration purposes");

    public static readonly Rule Ending = new("igsa.ending", RuleKind.Term,
        says: "as the agreement itself says; these rules take a notice to end it on receipt",
        law: Cite.OurReading("ending of a detention services agreement"),
        text: "[Each agreement says how it ends.]");

    public static readonly Grant Signing = new("igsa.signing",
        law: FederalLaw.HousingFees,
        text: "[The federal government may pay non-federal jails for housing detainees] under an agreement",
        says: "a jail may sign a detention services agreement where state and local law leave it free to",
        action: null,
        under: InForce.Terms,
        when: All(
            Law.Signing.Offered("igsa", FederalLaw.HousingFees, "[Fees for housing since 1996-09-30.]",
                says: "federal law lets ICE pay for housing (since 1996-09-30)",
                offered: static day => day.Since(SinceFees, before: Truth.Unknown)),
            Law.Signing.NoneInForce("igsa", InForce.Condition),
            HoldBasis.StateAllowsContract));

    public static readonly Law.Profile Of = new()
    {
        Training = [NoOfficers],
        Examination = [NoOfficers],
        WhoPays = [Fee],
        OfficerTerm = [NoOfficers],
        Ending = [Ending],
        NoPowers = [NoOfficers],
        Signing = Signing,
    };
}
