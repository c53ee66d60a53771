using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Georgia: an officer may detain a person whose unlawful presence is verified, on a federal
/// detainer or warrant. Each agency seeks an agreement every year (HB 1105 of 2024).
/// </summary>
internal static class Georgia
{
    // The code of 2022 names it as the last amendment before HB 1105.
    private static readonly LocalDate TextOf2022 = new(2020, 7, 29);
    private static readonly LocalDate Hb1105 = new(2024, 5, 1);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.GA, from: TextOf2022)
        {
            // A detainer does not show that federal law authorizes the detention.
            DetainerHold = Unknown(Before("(c)"), "to reasonably detain such illegal alien when authorized by federal law."),
            Agreement287g = Allowed(
                Before("(b)(2)"),
                "State and local agencies shall be authorized to enter into memorandums of understanding and agreements with the United States Department of Justice, the Department of Homeland Security, or any other federal agency for the purpose of enforcing federal immigration and customs laws"),
            CivilArrest = Allowed(
                Before("(b)(2)"),
                "A peace officer acting within the scope of his or her authority under any such memorandum of understanding, agreement, or other authorization from the federal government shall have the power to arrest, with probable cause, any person suspected of being an illegal alien.",
                except: "but only under an agreement or another federal authorization"),
            ReleaseNotice = Allowed(
                Before("(b)(1)"),
                "shall be authorized to send, receive, and maintain information relating to the immigration status of any individual",
                except: "but the words name information on status, not the release date"),
            Transfer = Allowed(Before("(c)"), Transport, Verified),
            Transport = Allowed(Before("(c)"), Transport, Verified),
            DetentionContract = Allowed(
                Before("(b)(2)"),
                "and the detention, removal, and investigation of illegal aliens",
                except: "but the words name agreements in general"),
            Duties = [DetermineStatus, ReleaseConsularOfficer],
        },
        new(UsState.GA, from: Hb1105)
        {
            // DOUBT: that custodial authorities must comply with a detainer (42-1-11.5) was seen in secondary sources only;
            // only the power was read. Whether a detention officer who is not a peace officer has it was not read.
            DetainerHold = Allowed(
                Since("(c)"),
                "such officer shall be authorized … to reasonably detain such illegal alien when authorized by a federal immigration detainer or federal arrest warrant.",
                except: "but only a reasonable hold by a law enforcement officer, with federal "
                    + "verification that the person is unlawfully present"),
            Agreement287g = Commanded(
                Since("(b)(2)"),
                "A local agency shall seek such memorandums of understanding annually when no current memorandum of agreement is in effect"),
            CivilArrest = Allowed(
                Since("(d)"),
                "When authorized by federal law, a state or local law enforcement officer shall be authorized to arrest any person based on such person's status as an illegal alien or for a violation of any federal immigration law.",
                except: "but only if federal law authorizes it, for example under an agreement"),
            ReleaseNotice = Allowed(
                Since("(b)(1)"),
                "shall send, receive, and maintain information relating to the immigration status of any individual as reasonably needed for public safety purposes",
                except: "but the words name information on status, not the release date"),
            Transfer = Allowed(Since("(c)"), Transport, Verified),
            Transport = Allowed(Since("(c)"), Transport, Verified),
            Duties =
            [
                DetermineStatus,
                ReleaseConsularOfficer,
                new StateDuty(
                    "ga.post-figures",
                    "post figures each quarter",
                    Cite.Secondary("HB 1105 (2024)", "", Hb1105, checkedOn: Cite.FirstReading),
                    "[Quarterly posting.]") { IsOfAgency = true },
                new StateDuty(
                    "ga.report-each-year",
                    "report compliance to the Department of Audits and Accounts each year by December 31",
                    Cite.Primary("O.C.G.A. 50-36-4", "HB 1105 (2024)", Hb1105),
                    "Each agency, sheriff's office, law enforcement agency, … shall submit an annual immigration compliance report to the department [of Audits and Accounts] by December 31")
                { IsOfAgency = true },
            ],
        },
    ]);

    private const string Verified = "but only with verification that the person is unlawfully present";

    private const string Transport =
        "If a state or local law enforcement officer has verification that a person is an illegal alien, then such officer shall be authorized to securely transport such illegal alien to a federal facility in this state or to any other temporary point of detention";

    private static StateDuty DetermineStatus => new(
        "ga.determine-status",
        "make a reasonable effort to determine nationality and status within 48 hours of arrival at the jail",
        Cite.Primary("O.C.G.A. 42-4-14(b)", "", TextOf2022),
        "a reasonable effort shall be made within 48 hours of such person's arrival at the jail or detention facility",
        hours: 48)
    {
        From = StateDutyAnchor.Booked,
        TurnsOnFactNotHeld = true,
    };

    private static StateDuty ReleaseConsularOfficer => new(
        "ga.release-consular-officer",
        "release a consular officer at once",
        Cite.Primary("O.C.G.A. 42-4-14(c)", "", TextOf2022),
        "[Consular officers are released at once.]");

    private static Citation Before(string subsection) => Cite.Primary("O.C.G.A. 35-1-17" + subsection, "text of 2022", TextOf2022, Hb1105);

    private static Citation Since(string subsection) => Cite.Primary("O.C.G.A. 35-1-17" + subsection, "HB 1105 (2024)", Hb1105);
}
