using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Wisconsin: whether sheriffs may honor detainers is before the state's supreme court; nothing is settled.</summary>
internal static class Wisconsin
{
    private static readonly LocalDate Accepted = new(2025, 12, 1);

    // DOUBT: agreements and notice were seen as allowed in a tracker of this day; since when was not found.
    private static readonly LocalDate Tracked = new(2026, 9, 22);

    private static readonly StateAnswer Pending = Unknown(
        Cite.Unsettled("Voces de la Frontera", "original action accepted in December 2025", Accepted),
        "[Whether sheriffs may hold on a detainer is pending; no decision was found.]");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.WI, from: Accepted, until: Tracked)
        {
            DetainerHold = Pending,
        },
        new(UsState.WI, from: Tracked)
        {
            DetainerHold = Pending,
            Agreement287g = Allowed(Cite.Secondary("Wisconsin", "legislative tracker of 2026-09-22", Tracked), "[No rule against agreements was found.]"),
            ReleaseNotice = Allowed(Cite.Secondary("Wisconsin", "legislative tracker of 2026-09-22", Tracked), "[No rule against notice was found.]"),
        },
    ];
}
