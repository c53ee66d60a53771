using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Tennessee: since 2026 every sheriff is to have a 287(g) agreement, and sheriffs who have one honor detainers; only captions and summaries were read.</summary>
internal static class Tennessee
{
    // DOUBT: the days on which the acts of 2026 took effect were not found; as they command, they count from the day on which they were last seen as law.
    private static readonly LocalDate Acts2026 = Cite.LastChecked;

    private static readonly Citation Hb2018 = Cite.Secondary("HB 2018 (2026)", "", Acts2026);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.TN, from: Acts2026)
        {
            DetainerHold = Commanded(
                Hb2018,
                "[Sheriffs with an agreement under 287(g) honor detainers, for 48 hours.]",
                except: "only for sheriffs with an agreement under 287(g)"),
            Agreement287g = Commanded(
                Cite.Secondary("2026 Pub. Ch. 1015", "official caption", Acts2026),
                "As enacted, requires the sheriff of each county to enter into an agreement under an available federal 287(g) program"),
            ReleaseNotice = Commanded(
                Hb2018,
                "[Sheriffs with an agreement under 287(g) notify before release.]",
                except: "only for sheriffs with an agreement under 287(g)"),
            HoldCeilings = WholeList.Of(HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue)),
        },
    ];
}
