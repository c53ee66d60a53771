using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Colorado: no arrest and no hold solely on a civil immigration detainer, which by definition is every form of ICE, the I-200 and I-205 too.</summary>
internal static class Colorado
{
    private static readonly LocalDate Hb1124 = new(2019, 5, 28);
    private static readonly LocalDate Sb276 = new(2025, 5, 23);

    // The definition in -101 was read; the ban itself, -102, only in the General Assembly's own summary.
    private static readonly StateAnswer Hold = Forbidden(
        Cite.Secondary("C.R.S. 24-76.6-102", "HB19-1124", Hb1124),
        "The act prohibits a law enforcement officer from arresting or detaining an individual solely on the basis of a civil immigration detainer. [(General Assembly's summary) A detainer is] a written request … including any request for law enforcement agency action, warrant for arrest of alien, order to detain or release alien, or warrant of removal/deportation on any form [(24-76.6-101).]",
        except: "unless on a warrant issued by a federal judge or magistrate, or a writ");

    private static readonly StateAnswer Agreement = Allowed(
        Cite.Secondary("C.R.S. 24-76.6-101 ff.", "HB19-1124", Hb1124),
        "[No ban on signing was found; arrests and holds under the agreement are prohibited all the same (Nash v. Mikesell, 2024 COA 68).]");

    private static readonly StateAnswer Arrest = Forbidden(
        Cite.Secondary("C.R.S. 24-76.6-102", "as read in Nash v. Mikesell, 2024 COA 68", Hb1124),
        "[Deputies under a Jail Enforcement agreement remain bound by the act: no arrest of a person otherwise eligible for release on a civil immigration detainer, an I-200 included.]");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.CO, from: Hb1124, until: Sb276)
        {
            DetainerHold = Hold,
            Agreement287g = Agreement,
            CivilArrest = Arrest,
        },
        new(UsState.CO, from: Sb276)
        {
            DetainerHold = Hold,
            Agreement287g = Agreement,
            CivilArrest = Arrest,

            // DOUBT: since when contracts are banned was not found; no date before SB 25-276 is supported.
            DetentionContract = Forbidden(
                Cite.Secondary("C.R.S. 24-76.7-101 ff.", "", Sb276),
                "[Contracts to detain for civil immigration purposes are banned; seen in summaries only.]"),
            Duties =
            [
                new StateDuty(
                    "co.release-within-six-hours",
                    "release within six hours of a personal recognizance bond or of readiness to post bond, without delay for immigration enforcement",
                    Cite.Secondary("SB 25-276", "official summary", Sb276),
                    "[Release within 6 hours; no delay for immigration enforcement.]",
                    hours: 6) { IsRelease = true },
                new StateDuty(
                    "co.advise-before-interview",
                    "advise the person in writing before an interview by ICE",
                    Cite.Secondary("C.R.S. 24-76.6-101 ff.", "official summary", Hb1124),
                    "[An advisement before an interview by ICE.]"),
            ],
        },
    ];
}
