using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// District of Columbia: no hold, notice, transfer or space for ICE without the warrant or order of a federal judge or magistrate (2021).
/// </summary>
internal static class DistrictOfColumbia
{
    private const string JudicialWarrant = "unless a federal judge or magistrate issued a warrant or order";
    private const string OrFederalCase =
        JudicialWarrant + ", or the person awaits trial or sentencing on a federal criminal charge or serves a sentence for one";
    private static readonly LocalDate Law23282 = new(2021, 4, 27);
    private static readonly LocalDate SavingOf1373 = new(2025, 9, 3);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(Law23282, OrFederalCase),
        Under(
            SavingOf1373,
            OrFederalCase + " (since 2025 it saves information under 8 U.S.C. § 1373 and cooperation that federal law requires)"),
    ]);

    private static StateLawSpan Under(LocalDate from, string noticeUnless) => new(UsState.DC, from)
    {
        DetainerHold = Forbidden(
            Section("(a)(1)"),
            "the District of Columbia shall not: (1) Hold an individual in the District's custody after that individual would have been otherwise released, except as provided in § 24-211.02a(c)(6)",
            JudicialWarrant),
        ReleaseNotice = Forbidden(
            Section("(a)(4)(B)"),
            "[not] Provide to a federal immigration agency an individual's date and time of release, location, address",
            noticeUnless),
        Transfer = Forbidden(
            Section("(a)(4)(D)"),
            "[not] Release an individual for the purpose of transferring the individual into the custody of any federal immigration agency.",
            OrFederalCase),
        DetentionContract = Forbidden(
            Section("(a)(4)(A)"),
            "[not] Provide … a space in a District detention facility to house, detain, or hold individuals for civil immigration enforcement purposes",
            OrFederalCase),
        Duties =
        [
            new StateDuty(
                "dc.interview-only-with-counsel",
                "allow an interview by ICE only on a judicial order, or at the person's request with counsel present or knowingly declined",
                Section("(a)(3)"),
                "[An interview only on such conditions.]"),
            new StateDuty(
                "dc.report-each-january",
                "report to the Mayor and the Council each January 1",
                Section("(d)"),
                "[A report each January 1.]") { IsOfAgency = true },
        ],
    };

    private static Citation Section(string subsection) => Cite.Primary("D.C. Code 24-211.07" + subsection, "D.C. Law 23-282", Law23282);
}
