using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Connecticut: no arrest or hold on a civil immigration detainer without a judicial warrant or a listed exception, and
/// none at all on an administrative warrant (2013, rewritten in 2019, its exceptions widened in 2025).
/// </summary>
internal static class Connecticut
{
    private const string NoPower = " (then it is unknown, because the section gives no power to detain, 54-192h(g))";
    private const string Exceptions2019 =
        "unless a judicial officer issued or signed a warrant, or the person was "
        + "convicted of a class A or B felony or is on a terrorist list";
    private static readonly LocalDate Act2013 = new(2014, 1, 1);
    private static readonly LocalDate Act2019 = new(2019, 10, 1);
    private static readonly LocalDate Act2025 = new(2025, 10, 1);

    // By the Commissioner of Correction alone; for the rest nothing was found.
    private static readonly StateAnswer Release = TurningOn(
        "but only by the Commissioner of Correction, for a person with a definite sentence of five "
            + "years or less who has served half of it (a case file cannot show this)",
        Allowed(
            Cite.Primary("C.G.S. 18-100g", "2009", Act2013),
            "may be released by the Commissioner of Correction pursuant to subsection (e) of section 18-100 to [ICE]"));

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.CT, from: Act2013)
        {
            // The exceptions allowed 48 hours, longer than any form asks. They extended nothing, so
            // they are not a HoldCeiling. They went with the old text on 2019-10-01.
            DetainerHold = Forbidden(
                Cite.Secondary("C.G.S. 54-192h", "P.A. 13-155, official summary", Act2013, Act2019),
                "[No hold on a civil immigration detainer but in listed cases, then] for up to 48 hours (excluding Saturdays, Sundays, and federal holidays)",
                except: "unless one of the cases that the act of 2013 lists applies"),
            Transfer = Release,
            Duties =
            [
                new StateDuty(
                    "ct.copy-to-the-person",
                    CopySays,
                    Cite.Secondary("C.G.S. 54-192h", "P.A. 13-155", Act2013),
                    "[A copy of the detainer goes to the person.]") { From = StateDutyAnchor.RequestReceived },
            ],
        },
        Since2019(Act2019, Exceptions2019 + NoPower),
        Since2019(
            Act2025,
            Exceptions2019
                + ", or was convicted of one of the further offenses that P.A. 25-29 adds, whose words were not read"
                + NoPower),
    ]);

    private static string CopySays => "give the person a copy of the detainer, and say whether the agency will comply";

    private static StateLawSpan Since2019(LocalDate from, string exceptions) => new(UsState.CT, from)
    {
        DetainerHold = Forbidden(
            Section("(b)(1)(A)", from),
            "No law enforcement officer … shall: (A) Arrest or detain an individual pursuant to a civil immigration detainer unless (i) the detainer is accompanied by a warrant issued or signed by a judicial officer, (ii) the individual has been convicted of a class A or B felony offense, or (iii) the individual is identified as a possible match in the federal Terrorist Screening Database or similar database",
            exceptions),
        Agreement287g = Forbidden(
            Section("(b)(1)(E)", from),
            "Perform any function of a federal immigration authority, whether pursuant to 8 USC 1357(g) or any other law, regulation, agreement, contract or policy",
            except: "but the words name the functions and not the signing"),
        CivilArrest = Forbidden(Section("(b)(1)(C), (E)", from), "Arrest or detain an individual based on an administrative warrant"),
        ReleaseNotice = Forbidden(
            Section("(b)(1)(B)", from),
            "Expend or use time, money, facilities, property, equipment, personnel or other resources to communicate with a federal immigration authority regarding the custody status or release of an individual targeted by a civil immigration detainer, except as provided in subsection (e) of this section",
            except: "except as subsection (e) provides, and subsection (c) assumes that some "
                + "requests are answered after the head of the agency reviews them"),
        Transfer = Release,
        Duties =
        [
            new StateDuty(
                "ct.copy-to-the-person",
                CopySays,
                Section("(e)(1)", from),
                "[On receipt of a detainer a copy goes to the person, with word whether the agency will comply.]")
            { From = StateDutyAnchor.RequestReceived },
            new StateDuty(
                "ct.tell-of-notice-to-ice",
                "if ICE is notified, give the person and the attorney a copy with the reason in writing",
                Section("(e)(1)", from),
                "[Where ICE is notified, promptly a copy with the reason in writing.]"),
            new StateDuty(
                "ct.forward-to-head-of-agency",
                "forward a request for notice to the head of the agency before answering it",
                Section("(c)", from),
                "[A request for notice goes to the head of the agency first.]"),
            new StateDuty(
                "ct.report-twice-a-year",
                "give the data on access by ICE to the Office of Policy and Management every six months",
                Section("(e)(3)", from),
                "[Data every six months, by the municipality.]") { IsOfAgency = true },
        ],
    };

    private static Citation Section(string subsection, LocalDate from) =>
        Cite.Primary("C.G.S. 54-192h" + subsection, from < Act2025 ? "P.A. 19-20, 19-23" : "P.A. 19-20, 19-23; P.A. 25-29 not read", from);
}
