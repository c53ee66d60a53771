using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Massachusetts: holding on a detainer is an arrest, and no law of the state gives the power to make it (Lunn).</summary>
internal static class Massachusetts
{
    private const string Reporter = "477 Mass. 517 (2017)";
    private static readonly LocalDate Lunn = new(2017, 7, 24);
    private static readonly Citation Summary = Cite.Secondary("Lunn v. Commonwealth", Reporter, Lunn);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.MA, from: Lunn)
        {
            DetainerHold = Forbidden(
                Cite.Primary("Lunn v. Commonwealth", Reporter, Lunn),
                "[Holding a person solely on a detainer, past the time of release, is an arrest; the law of Massachusetts gives court officers and police no authority to make it.]"),
            Agreement287g = Allowed(Summary, "[No statute was found; the department of correction and some sheriffs had agreements.]"),
            CivilArrest = Forbidden(Summary, "[No power of the state to arrest; whether an agreement under 287(g) gives one was not decided.]"),
            ReleaseNotice = Allowed(Summary, "[Not restricted by the law of the state.]"),
            Transfer = Allowed(Summary, "[Not restricted by the law of the state before release is due.]"),
        },
    ];
}
