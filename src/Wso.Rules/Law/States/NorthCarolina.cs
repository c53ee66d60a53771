using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// North Carolina: agreements since 2006, and two acts within a year that ask for the order of a judicial
/// official. The first depends on the day of the offense. The second applies to everybody who is confined.
/// </summary>
internal static class NorthCarolina
{
    private const string OldTurnsOn = "but only if the offense was committed on or after 2024-12-01 (a case file cannot show this)";
    private static readonly LocalDate Sl2006 = new(2006, 1, 1);

    // DOUBT: of 2015, on a day that was not read; as it permits, it counts from the day after that year.
    private static readonly LocalDate Sl2015 = new(2016, 1, 1);
    private static readonly LocalDate Hb10 = new(2024, 12, 1);
    private static readonly LocalDate Hb318 = new(2025, 10, 1);

    private static readonly Citation Old = Cite.Secondary("N.C.G.S. 162-62(b1)", "S.L. 2024-55 (HB 10)", Hb10, Hb318);
    private static readonly Citation New = Cite.Secondary("N.C.G.S. 162-62(b1)", "S.L. 2025-85 (HB 318)", Hb318);
    private static readonly Citation Memorandum = Cite.Primary("N.C.G.S. 128-1.1(c1)", "S.L. 2006-259", Sl2006);

    private static readonly StateAnswer Agreement = Allowed(
        Memorandum,
        "Where authorized by federal law, any State or local law enforcement agency may authorize its law enforcement officers to also perform the functions of an officer under 8 U.S.C. § 1357(g) if the agency has a Memorandum of Agreement or Memorandum of Understanding for that purpose with a federal agency.");

    private static readonly StateAnswer Arrest =
        Allowed(Memorandum, "perform the functions of an officer under 8 U.S.C. § 1357(g)", Santos.UnderAgreement);

    private static readonly StateAnswer Notice = Allowed(
        Cite.Primary("N.C.G.S. 153A-145.5", "S.L. 2015-294", Sl2015),
        "No county may have in effect any policy, ordinance, or procedure that limits or restricts the enforcement of federal immigration laws to less than the full extent permitted by federal law.",
        except: "but the words name information on status, not the release date");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NC, from: Sl2006)
        {
            Agreement287g = Agreement,
            CivilArrest = Arrest,
        },
        new(UsState.NC, from: Sl2015)
        {
            DetainerHold = Unknown(
                Cite.Primary("N.C.G.S. 162-62(c)", "text of 2022", Sl2015, Hb10),
                "Nothing in this section shall be construed to deny bond to a prisoner or to prevent a prisoner from being released from confinement when that prisoner is otherwise eligible for release."),
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseNotice = Notice,
        },
        new(UsState.NC, from: Hb10)
        {
            DetainerHold = TurningOn(OldTurnsOn, Commanded(
                Old,
                "[Before release a person for whom detainer and administrative warrant are in hand is taken before a judicial "
                    + "official of the state; on the official's order the person is held until the earliest of 48 hours from "
                    + "receipt of detainer and warrant, ICE custody, or rescission.]")),
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseNotice = Notice,
            Transfer = TurningOn(OldTurnsOn, Allowed(Old, "[The hold ends when ICE takes custody.]")),
            HoldCeilings = FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived)),
            HoldNeedsOrder = true,
            Duties =
            [
                new StateDuty(
                    "nc.query-ice",
                    "if the status of a person charged with one of the listed offenses cannot be determined, query ICE",
                    Cite.Primary("N.C.G.S. 162-62(b)", "S.L. 2024-55 (HB 10)", Hb10),
                    "shall make a query of [ICE]"),
            ],
        },
        new(UsState.NC, from: Hb318)
        {
            DetainerHold = Commanded(
                New,
                "[As before, on the order of a judicial official, but for 48 hours] from the time the prisoner would otherwise be released from the facility"),
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseNotice = Commanded(
                New,
                "within two hours of the time when the prisoner would otherwise be released from the facility, the person in charge of the facility must notify ICE of the date and time that the prisoner will be released [(official digest)]"),
            Transfer = Allowed(New, "[The hold ends when ICE takes custody.]"),
            HoldCeilings = FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue)),
            HoldNeedsOrder = true,
            Duties =
            [
                new StateDuty(
                    "nc.tell-ice-within-two-hours",
                    "tell ICE the date and time of release, within two hours of release due",
                    New,
                    "within two hours of the time when the prisoner would otherwise be released from the facility [(official digest)]",
                    hours: 2) { From = StateDutyAnchor.ReleaseDue, OnDetainer = true },
            ],
        },
    ]);
}
