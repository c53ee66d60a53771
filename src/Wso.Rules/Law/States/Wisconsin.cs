using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Wisconsin: whether sheriffs may honor detainers is before the state's supreme court; nothing is settled.</summary>
internal static class Wisconsin
{
    private static readonly LocalDate Accepted = new(2025, 12, 3);

    // DOUBT: agreements and notice were seen as allowed in a tracker of this day; since when was not found.
    private static readonly LocalDate Tracked = new(2026, 9, 22);

    // What an agreement under 287(g) changes is part of the question before the court, so that nothing is inferred from an agreement.
    private static readonly StateAnswer Pending = Unknown(
        Cite.Unsettled("Voces de la Frontera v. Gerber", "No. 2025AP002121, original action accepted 2025-12-03", Accepted),
        "[Whether sheriffs may hold on a detainer, and what an agreement under 287(g) changes, is pending; no decision was found.]");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.WI, from: Accepted)
        {
            DetainerHold = Pending,
            CivilArrest = Pending,
        },
        new(UsState.WI, from: Tracked)
        {
            DetainerHold = Pending,
            CivilArrest = Pending,
            Agreement287g = Allowed(
                Cite.Secondary("Wisconsin", "legislative tracker of 2026-09-22", Tracked, checkedOn: Cite.FirstReading),
                "[No rule against agreements was found.]"),
            ReleaseNotice = Allowed(
                Cite.Secondary("Wisconsin", "legislative tracker of 2026-09-22", Tracked, checkedOn: Cite.FirstReading),
                "[No rule against notice was found.]"),
        },
    ]);
}
