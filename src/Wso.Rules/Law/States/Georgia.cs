using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Georgia: HB 1105 of 2024 commands compliance and a yearly request for a 287(g) agreement; its operative words were not found.</summary>
internal static class Georgia
{
    // DOUBT: signed 2024-05-01 and in force in 2024, on a day that was not found; as nothing here forbids, it counts from the day after that year.
    private static readonly LocalDate Hb1105 = new(2025, 1, 1);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.GA, from: Hb1105)
        {
            DetainerHold = Commanded(
                Cite.Secondary("O.C.G.A. 42-1-11.5", "HB 1105 (2024)", Hb1105),
                "[Custodial authorities comply with detainers; the operative subsection was not found.]"),
            Agreement287g = Commanded(
                Cite.Secondary("HB 1105 (2024)", "", Hb1105),
                "[Agencies apply for an agreement each year.]"),

            // DOUBT: these words are of before 2024; whether they were kept was not seen.
            CivilArrest = Allowed(
                Cite.Primary("O.C.G.A. 42-4-14(d)", "before 2024", Hb1105),
                "upon verification … such person may be detained, arrested, and transported as authorized by state and federal law.",
                except: "only as far as HB 1105 kept the words of before 2024"),
            Duties =
            [
                new StateDuty(
                    "ga.determine-status",
                    "make a reasonable effort to determine nationality and status within 48 hours of arrival at the jail",
                    Cite.Primary("O.C.G.A. 42-4-14(b)", "", Hb1105),
                    "a reasonable effort shall be made within 48 hours of such person's arrival at the jail or detention facility"),
                new StateDuty(
                    "ga.release-consular-officer",
                    "release a consular officer at once",
                    Cite.Primary("O.C.G.A. 42-4-14(c)", "", Hb1105),
                    "[Consular officers are released at once.]"),
                new StateDuty(
                    "ga.post-figures",
                    "post figures each quarter",
                    Cite.Secondary("HB 1105 (2024)", "", Hb1105),
                    "[Quarterly posting.]"),
            ],
        },
    ];
}
