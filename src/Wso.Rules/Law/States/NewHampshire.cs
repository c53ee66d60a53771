using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// New Hampshire: a county may hold for ICE after the state charges are resolved (2026), for a time that excludes weekends and holidays.
/// </summary>
internal static class NewHampshire
{
    private static readonly LocalDate Acts2025 = new(2026, 1, 1);
    private static readonly Citation Section1 = Cite.Primary("RSA 30-B:1, III", "SB 62 (2025), as read in a sibling amendment", Acts2025);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NH, from: Acts2025)
        {
            // DOUBT: the words were read in an amendment to a sibling bill, and the summary of SB 62 as chaptered shows the same. That
            // HB 511 commands compliance if it is safe was seen in its official analysis only, so the row does not say it.
            DetainerHold = Allowed(
                Section1,
                "A county may hold Immigration and Customs Enforcement detainees, after the resolution of state charges, for a maximum of 48 hours, excluding Saturdays, Sundays, and holidays, in order to permit assumption of custody by federal authorities.",
                except: "but only by county corrections, after the state charges are resolved (a requirement to "
                    + "comply if it is safe, HB 511, was seen in its official analysis only)"),
            Agreement287g = Allowed(
                Cite.Primary("RSA 106-P:1", "SB 62 (2025), as introduced", Acts2025),
                "Neither the state nor any county, municipality, or other political subdivision of this state shall prohibit or impede any state, county, or local law enforcement agency from applying for ent[ry into an agreement]"),
            DetentionContract = Allowed(
                Section1,
                "Nothing in this paragraph shall prohibit the county from executing an agreement in accordance with RSA 30-B:16.",
                except: "but section 30-B:16 itself was not read"),

            // A ceiling that excludes weekends and holidays is longer than any form asks. It
            // never extends those 48 elapsed hours, so it is not a HoldCeiling.
            Duties =
            [
                new StateDuty(
                    "nh.report-refusal",
                    "report each refusal of a detainer to the Attorney General",
                    Section1,
                    "Any agency refusing to honor an immigration detainer for an inmate shall report each such refusal to the attorney general"),
            ],
        },
    ]);
}
