using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Indiana: SEA 76 of 2026 commands compliance; only the bill as introduced was read, and a digest of the act.</summary>
internal static class Indiana
{
    private static readonly LocalDate Hb1393 = new(2025, 7, 1);

    // DOUBT: the day stands in the bill as introduced; the enrolled act was not read.
    private static readonly LocalDate Sea76 = new(2026, 7, 1);
    private static readonly Citation Section9 = Cite.Secondary("IC 5-2-18.2-9", "SEA 76 (2026); read as introduced", Sea76);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.IN, from: Hb1393)
        {
            Duties = [TellSheriffAtIntake],
        },
        new(UsState.IN, from: Sea76)
        {
            DetainerHold = Commanded(Section9, "comply with all requests made in the immigration detainer request"),
            ReleaseNotice = Commanded(
                Section9,
                "comply with all requests made in the immigration detainer request [; the form asks for notice]"),
            Duties =
            [
                TellSheriffAtIntake,
                new StateDuty(
                    "in.tell-bail-judge",
                    "tell the judge who decides on bail about the detainer",
                    Section9,
                    "[Notice to the bail judge.]") { From = StateDutyAnchor.RequestReceived },
                new StateDuty(
                    "in.record-detainer",
                    "record the detainer in the case file",
                    Section9,
                    "[A record in the case file.]") { From = StateDutyAnchor.RequestReceived },
                TellPersonOfHold(
                    "in.inform-of-hold",
                    Section9,
                    "inform the individual that the individual is being held pursuant to an immigration detainer request"),
                new StateDuty(
                    "in.ask-about-citizenship",
                    "if the person presents a United States passport or birth certificate, ask the "
                        + "immigration officer whether the person is a citizen",
                    Section9,
                    "a United States passport or a birth certificate issued in the United States, the governmental body shall contact the authorized immigration officer to determine whether the individual is a citizen"),
            ],
        },
    ]);

    private static StateDuty TellSheriffAtIntake => new(
        "in.tell-sheriff-at-intake",
        "at intake, if there is probable cause to believe that the person is not lawfully "
            + "present, tell the county sheriff, who tells the proper authority",
        Cite.Secondary("HB 1393 (2025)", "digest", Hb1393),
        "the jail or detention facility shall notify the county sheriff of the probable cause during the individual's intake process, and the county sheriff shall notify the proper authority.")
    {
        From = StateDutyAnchor.Booked,
        TurnsOnFactNotHeld = true,
    };
}
