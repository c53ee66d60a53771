using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Nevada: whether agencies may sign under 287(g) is before the state's supreme court. The Attorney General publishes model policies.
/// </summary>
internal static class Nevada
{
    private static readonly LocalDate Copy = new(2026, 2, 15);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NV, from: Copy)
        {
            Agreement287g = Unknown(
                Cite.Unsettled("ACLU of Nevada v. LVMPD", "A-25-930343-W, on appeal", Copy),
                "[Dismissed in March 2026, on appeal to the Nevada Supreme Court since April 2026.]"),
            DetentionContract = Allowed(
                Cite.Secondary("NRS 211.060", "heading only", Copy),
                "Detention of United States prisoners in county jails"),
            Duties =
            [
                new StateDuty(
                    "nv.adopt-policies",
                    "adopt policies consistent with the Attorney General's model, or notify the Attorney General with reasons",
                    Cite.Primary("NRS 228.206", "", Copy),
                    "(a) Adopt policies consistent with the model policies …; or (b) Notify the Attorney General") { IsOfAgency = true },
                new StateDuty(
                    "nv.inform-before-status-questions",
                    "give the required information before questioning the person on immigration status",
                    Cite.Secondary("NRS 211.007", "heading only", Copy),
                    "Required information before questioning prisoner regarding immigration status"),
            ],
        },
    ]);
}
