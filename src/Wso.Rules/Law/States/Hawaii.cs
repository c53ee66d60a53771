using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Hawaii: the whole code, with the acts to 2025, says nothing. A bill of 2026 that
/// would forbid passed its conference, and its signature was not seen.
/// </summary>
internal static class Hawaii
{
    // DOUBT: the copy holds the acts to 2025; so that the finding has any day, it counts for that year.
    private static readonly LocalDate Acts2025 = new(2025, 1, 1);
    private static readonly LocalDate Sb2057 = new(2026, 1, 1);
    private static readonly StateAnswer Pending = Unknown(
        Cite.Unsettled("SB 2057 (2026)", "S.D.2 H.D.2 C.D.1; signature not seen", Sb2057),
        "to prohibit: (1) Any state or county law enforcement agency or law enforcement official from entering into an agreement under [8 U.S.C.] 1357(g) …; and (2) State and county law enforcement agencies … from engaging in certain immigration-related actions, except under limited circumstances.");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.HI, from: Acts2025)
        {
            Silence = NothingFound(Cite.Secondary("Hawaii Revised Statutes", "whole code with the acts to 2025", Acts2025)),
        },
        new(UsState.HI, from: Sb2057)
        {
            DetainerHold = Pending,
            Agreement287g = Pending,
            CivilArrest = Pending,
            ReleaseNotice = Pending,
            Transfer = Pending,
            DetentionContract = Pending,
            Transport = Pending,
        },
    ]);
}
