using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Illinois: no hold and no compliance with a detainer or an administrative
/// warrant of any form (TRUST Act of 2017); no 287(g) agreement (2019).
/// </summary>
internal static class Illinois
{
    // DOUBT: s. 15(a) and (b) were read as they stand now. Which words came with P.A. 102-234 in 2021
    // was not established. Because they forbid, they count from the beginning of the act.
    private static readonly LocalDate TrustAct = new(2017, 8, 28);

    // DOUBT: the day on which P.A. 101-19 took effect was not read; as it forbids, it counts from the beginning of its year.
    private static readonly LocalDate Hb1637 = new(2019, 1, 1);

    private static readonly Citation LaterSubsections = Cite.Secondary("5 ILCS 805/15", "(f) to (h), P.A. 102-234; not read", TrustAct);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(TrustAct, agreement287g: Forbidden(LaterSubsections, "[Agreements under 287(g) are prohibited.]")),
        Under(Hb1637, agreement287g: Forbidden(
            Cite.Primary("P.A. 101-19, s. 5(b)", "HB 1637", Hb1637),
            "no law enforcement agency or official may enter into or remain in an agreement with U.S. Immigration and Customs Enforcement under a federal 287(g) program.")),
    ]);

    private const string CriminalWarrant = "unless ICE presents a federal criminal warrant, or federal law requires it for another reason";

    private static StateLawSpan Under(LocalDate from, StateAnswer agreement287g) => new(UsState.IL, from)
    {
        DetainerHold = Forbidden(
            Section("805/15(a)"),
            "shall not detain or continue to detain any individual solely on the basis of any immigration detainer or civil immigration warrant or otherwise comply with an immigration detainer or civil immigration warrant."),
        Agreement287g = agreement287g,
        CivilArrest = Forbidden(
            Section("805/15(a), (b)"),
            "shall not stop, arrest, search, detain, or continue to detain a person solely based on an individual's citizenship or immigration status. [s. 5:] State law does not currently grant State or local law enforcement the authority to enforce federal civil immigration laws"),
        ReleaseNotice = Forbidden(
            Section("805/15(a) with 805/10"),
            "or otherwise comply with [a detainer, which by s. 10 is a document that] requests a law enforcement agency … to provide notice of release or maintain custody"),
        Transfer = Forbidden(LaterSubsections, "[Transfer into ICE custody is prohibited.]", CriminalWarrant),
        DetentionContract = Forbidden(LaterSubsections, "[Contracts to detain for ICE are prohibited.]", CriminalWarrant),
        Duties =
        [
            new StateDuty(
                "il.report-detainers-each-year",
                "report each year to the Attorney General, with the times of detainer, bail, and release or transfer",
                Section("805/25"),
                "the date when the immigration detainer … was received") { IsOfAgency = true },
        ],
    };

    private static Citation Section(string section) => Cite.Primary("5 ILCS", section, TrustAct);
}
