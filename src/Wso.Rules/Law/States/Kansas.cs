using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Kansas: since 2026 sheriffs with a jail enforce facially sufficient detainers; the text was not found.</summary>
internal static class Kansas
{
    // DOUBT: passed over a veto of 2026-04-08. The day on which it took effect was not found.
    // Because nothing here forbids, it counts from the day on which it was first seen as law.
    private static readonly LocalDate Chapter142 = Cite.FirstReading;
    private static readonly Citation Act = Cite.Secondary("L. 2026 ch. 142", "Sub. for HB 2372", Chapter142);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.KS, from: Chapter142)
        {
            DetainerHold = Commanded(
                Act,
                "[Sheriffs who operate a jail enforce facially sufficient detainers.]",
                except: "but only for a detainer that is sufficient on its face"),
            Agreement287g = Allowed(Act, "[An agreement no longer needs the approval of the county commission.]"),
            DetentionContract = Allowed(
                Cite.Secondary("K.S.A. 19-1930", "heading only", Chapter142),
                "County jails; U.S. prisoners …; failure of sheriff or keeper of the jail to perform duties [; nothing but the heading was read]"),
        },
    ]);
}
