using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Massachusetts: holding on a detainer is an arrest, and no law of the state gives the power to make it (Lunn).</summary>
internal static class Massachusetts
{
    private const string Reporter = "477 Mass. 517 (2017)";

    private const string NoAuthority =
        "Massachusetts law provides no authority for Massachusetts court officers to arrest and hold an individual solely on the basis of a Federal civil immigration detainer, beyond the time that the individual would otherwise be entitled to be released from State custody.";

    private static readonly LocalDate Decided = new(2017, 7, 24);
    private static readonly Citation Lunn = Cite.Primary("Lunn v. Commonwealth", Reporter, Decided);
    private static readonly Citation Summary = Cite.Secondary("Lunn v. Commonwealth", Reporter, Decided);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MA, from: Decided)
        {
            DetainerHold = Forbidden(Lunn, NoAuthority),
            Agreement287g = Allowed(Summary, "[No statute was found; the department of correction and some sheriffs had agreements.]"),
            CivilArrest = Forbidden(
                Lunn,
                "no authority for Massachusetts court officers to arrest and hold an individual solely on the basis of a Federal civil immigration detainer",
                except: "but whether a 287(g) agreement gives a power was not decided"),
            ReleaseNotice = Allowed(Summary, "[Not restricted by the law of the state.]"),
            Transfer = Allowed(Summary, "[Not restricted by the law of the state before release is due.]"),
        },
    ]);
}
