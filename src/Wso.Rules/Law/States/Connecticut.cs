using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Connecticut: no arrest or hold on a civil immigration detainer without a judicial warrant or a listed exception (2013, narrowed in 2019, its exceptions widened in 2025).</summary>
internal static class Connecticut
{
    private const string Exceptions2019 = "unless with a warrant issued or signed by a judicial officer, or for a person convicted of a class A or B felony or on a terrorist list";
    private static readonly LocalDate Act2013 = new(2014, 1, 1);
    private static readonly LocalDate Act2019 = new(2019, 10, 1);
    private static readonly LocalDate Act2025 = new(2025, 10, 1);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.CT, from: Act2013, until: Act2019)
        {
            DetainerHold = Forbidden(
                Cite.Secondary("C.G.S. 54-192h", "P.A. 13-155, official summary", Act2013, Act2019),
                "[No hold on a civil immigration detainer but in listed cases, then] for up to 48 hours (excluding Saturdays, Sundays, and federal holidays)",
                except: "unless in the cases that the act of 2013 lists"),
            Duties = [CopyToThePerson],
        },
        Since2019(Act2019, Act2025, Exceptions2019),
        Since2019(Act2025, null, Exceptions2019 + ", or of one of the thirteen offenses that P.A. 25-29 adds"),
    ];

    private static StateDuty CopyToThePerson => new(
        "ct.copy-to-the-person",
        "give the person a copy of the detainer",
        Cite.Secondary("C.G.S. 54-192h", "", Act2013),
        "[A copy of the detainer goes to the person.]");

    // The ceiling of an exception, 48 hours not counting weekends and federal holidays, is longer than what any form asks: it never extends those 48 elapsed hours, and is no HoldCeiling.
    private static StateLawSpan Since2019(LocalDate from, LocalDate? until, string exceptions) => new(UsState.CT, from, until)
    {
        DetainerHold = Forbidden(
            Cite.Primary("C.G.S. 54-192h(b)(1)(A)", "P.A. 19-20, 19-23", Act2019),
            "No law enforcement officer … shall: (A) Arrest or detain an individual pursuant to a civil immigration detainer unless (i) the detainer is accompanied by a warrant issued or signed by a judicial officer",
            exceptions),
        Agreement287g = Forbidden(Cite.Secondary("C.G.S. 54-192h", "", from), "[Effectively barred.]"),
        CivilArrest = Forbidden(
            Cite.Primary("C.G.S. 54-192h(b)(1)(A)", "P.A. 19-20, 19-23", Act2019),
            "Arrest or detain an individual pursuant to a civil immigration detainer unless (i) the detainer is accompanied by a warrant issued or signed by a judicial officer",
            exceptions),
        ReleaseNotice = Forbidden(Cite.Secondary("C.G.S. 54-192h", "", from), "[Notice of release is limited.]", "unless in the cases that the act lists"),
        Duties = [CopyToThePerson],
    };
}
