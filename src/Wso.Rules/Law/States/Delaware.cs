using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Delaware: no 287(g) agreement and no agreement to house for ICE since 2025; silent on detainers.</summary>
internal static class Delaware
{
    // DOUBT: the definition lists police bodies and is cut off in every copy. Whether it names the Department of
    // Correction, which runs the jails, was not read. Because it forbids, it counts for the department too.
    private const string WhoIsBound = "but whether that binds the Department of Correction, which runs the jails, was not read";
    private static readonly LocalDate Hb182 = new(2025, 7, 14);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.DE, from: Hb182)
        {
            Agreement287g = Forbidden(
                Section("(a)(1)"),
                "enter into, modify, renew, or extend an agreement … (1) To exercise federal civil immigration authority under 287(g)",
                WhoIsBound),
            DetentionContract = Forbidden(
                Section("(a)(2)"),
                "(2) To detain or house individuals who are in the custody of a federal immigration authority",
                WhoIsBound),
            Duties =
            [
                new StateDuty(
                    "de.end-agreements",
                    "end existing agreements by 2025-08-13",
                    Section("(b)"),
                    "exercise the termination provision … by August 13, 2025.") { IsOfAgency = true },
            ],
        },
    ]);

    private static Citation Section(string subsection) => Cite.Primary("11 Del. C. 8402B", subsection, Hb182);
}
