using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Illinois: no hold and no compliance with a detainer or an administrative warrant of any form (TRUST Act of 2017).</summary>
internal static class Illinois
{
    // DOUBT: s. 15(a) and (b) were read as they stand now; which words came with P.A. 102-234 in 2021 was not established. As they forbid, they count from the beginning of the act.
    private static readonly LocalDate TrustAct = new(2017, 8, 28);

    private static readonly Citation LaterSubsections = Cite.Secondary("5 ILCS 805/15", "(f) to (h), P.A. 102-234; not read", TrustAct);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.IL, from: TrustAct)
        {
            DetainerHold = Forbidden(
                Section("805/15(a)"),
                "shall not detain or continue to detain any individual solely on the basis of any immigration detainer or civil immigration warrant or otherwise comply with an immigration detainer or civil immigration warrant."),
            Agreement287g = Forbidden(LaterSubsections, "[Agreements under 287(g) are prohibited.]"),
            CivilArrest = Forbidden(
                Section("805/15(a), (b)"),
                "shall not stop, arrest, search, detain, or continue to detain a person solely based on an individual's citizenship or immigration status."),
            ReleaseNotice = Forbidden(
                Section("805/15(a) with 805/10"),
                "or otherwise comply with [a detainer, which by s. 10 is a document that] requests a law enforcement agency … to provide notice of release or maintain custody"),
            Transfer = Forbidden(LaterSubsections, "[Transfer into ICE custody is prohibited.]"),
            DetentionContract = Forbidden(LaterSubsections, "[Contracts to detain for ICE are prohibited.]"),
            Duties =
            [
                new StateDuty(
                    "il.report-detainers-each-year",
                    "report each year to the Attorney General, with the times of detainer, bail, and release or transfer",
                    Section("805/25"),
                    "the date when the immigration detainer … was received"),
            ],
        },
    ];

    private static Citation Section(string section) => Cite.Primary("5 ILCS", section, TrustAct);
}
