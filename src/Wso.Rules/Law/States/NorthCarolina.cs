using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>North Carolina: two acts within a year. The first turns on the day of the offense, the second on the day of confinement; both ask for the order of a judicial official.</summary>
internal static class NorthCarolina
{
    private const string OldTurnsOn = "only where the offense was committed on or after 2024-12-01, which the case file does not say";
    private static readonly LocalDate Hb10 = new(2024, 12, 1);
    private static readonly LocalDate Hb318 = new(2025, 10, 1);

    private static readonly Citation Old = Cite.Secondary("N.C.G.S. 162-62(b1)", "S.L. 2024-55 (HB 10)", Hb10, Hb318);
    private static readonly Citation New = Cite.Secondary("N.C.G.S. 162-62(b1)", "S.L. 2025-85 (HB 318)", Hb318);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.NC, from: Hb10, until: Hb318)
        {
            DetainerHold = TurningOn(OldTurnsOn, Commanded(
                Old,
                "[Before release a person for whom detainer and administrative warrant are in hand is taken before a judicial official of the state; on the official's order the person is held until the earliest of 48 hours from receipt of detainer and warrant, ICE custody, or rescission.]")),
            ReleaseNotice = TurningOn(OldTurnsOn, Allowed(Old, "[The digests name no rule against notice to ICE.]")),
            Transfer = TurningOn(OldTurnsOn, Allowed(Old, "[The hold ends when ICE takes custody.]")),
            HoldCeilings = WholeList.Of(HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived)),
            HoldNeedsOrder = true,
            Duties =
            [
                new StateDuty(
                    "nc.query-ice",
                    "where the status of a person charged with one of the listed offenses cannot be determined, query ICE",
                    Cite.Primary("N.C.G.S. 162-62(b)", "S.L. 2024-55 (HB 10)", Hb10),
                    "shall make a query of [ICE]"),
            ],
        },
        new(UsState.NC, from: Hb318)
        {
            TurnsOnBooking = true,
            DetainerHold = Commanded(
                New,
                "[As before, on the order of a judicial official, but for 48 hours] from the time the prisoner would otherwise be released from the facility"),
            ReleaseNotice = Commanded(
                New,
                "within two hours of the time when the prisoner would otherwise be released from the facility, the person in charge of the facility must notify ICE of the date and time that the prisoner will be released [(official digest)]"),
            Transfer = Allowed(New, "[The hold ends when ICE takes custody.]"),
            HoldCeilings = WholeList.Of(HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue)),
            HoldNeedsOrder = true,
            Duties =
            [
                new StateDuty(
                    "nc.tell-ice-within-two-hours",
                    "tell ICE the date and time of release, within two hours of release due",
                    New,
                    "within two hours of the time when the prisoner would otherwise be released from the facility [(official digest)]",
                    hours: 2) { OnDetainer = true },
            ],
        },
    ];
}
