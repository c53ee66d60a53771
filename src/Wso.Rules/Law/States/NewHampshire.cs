using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>New Hampshire: a county may hold for ICE after the state charges are resolved (2026), for a time that excludes weekends and holidays.</summary>
internal static class NewHampshire
{
    private static readonly LocalDate Acts2025 = new(2026, 1, 1);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.NH, from: Acts2025)
        {
            // DOUBT: the words were read in an amendment to a sibling bill; the summary of SB 62 as chaptered shows the same. That HB 511 commands compliance, if safe, was seen in its official analysis only, so it is not what is said here.
            DetainerHold = Allowed(
                Cite.Primary("RSA 30-B:1, III", "SB 62 (2025)", Acts2025),
                "A county may hold Immigration and Customs Enforcement detainees, after the resolution of state charges, for a maximum of 48 hours, excluding Saturdays, Sundays, and holidays, in order to permit assumption of custody by federal authorities.",
                except: "only after the resolution of state charges; a command to comply if safe to do so (HB 511) was seen in its official analysis only"),
            Agreement287g = Allowed(
                Cite.Secondary("RSA 106-P", "SB 62 (2025)", Acts2025),
                "[Agreements may not be impeded.]"),

            // A ceiling that excludes weekends and holidays is longer than what any form asks: it never extends those 48 elapsed hours, and is no HoldCeiling.
            Duties =
            [
                new StateDuty(
                    "nh.report-refusal",
                    "report each refusal of a detainer to the Attorney General",
                    Cite.Primary("RSA 30-B:1", "SB 62 (2025)", Acts2025),
                    "[Each refusal is reported to the Attorney General.]"),
            ],
        },
    ];
}
