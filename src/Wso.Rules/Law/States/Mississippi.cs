using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Mississippi: HB 538 of 2026 commands compliance and notice; the final text was not found.</summary>
internal static class Mississippi
{
    private static readonly LocalDate Hb538 = new(2026, 7, 1);
    private static readonly Citation Act = Cite.Secondary("HB 538 (2026)", "", Hb538);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.MS, from: Hb538)
        {
            DetainerHold = Commanded(Act, "[Jails honor detainers.]"),
            ReleaseNotice = Commanded(Act, "[Jails give notice of release.]"),
        },
    ];
}
