using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Virginia: a jail may transfer to ICE shortly before release; since 2026 agreements are bound to conditions, in part enjoined, until 2028-06-30.</summary>
internal static class Virginia
{
    // DOUBT: the section was read in bills of 2016 and 2017 that reproduce it; as it permits, it counts from the day after those years.
    private static readonly LocalDate Read = new(2018, 1, 1);

    // DOUBT: the day on which SB 783 took effect was not found; it was law when it was enjoined in part.
    private static readonly LocalDate Enjoined = new(2026, 8, 31);
    private static readonly LocalDate Expired = new(2028, 7, 1);

    private static readonly StateAnswer BeforeRelease = Allowed(
        Cite.Primary("Va. Code 53.1-220.2", "", Read),
        "may, upon receipt of a detainer from [ICE], transfer custody of the alien to [ICE] no more than five days prior to the date that he would otherwise be released",
        except: "only within five days before release; it is no power to hold past release");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.VA, from: Read, until: Enjoined)
        {
            Transfer = BeforeRelease,
        },
        new(UsState.VA, from: Enjoined, until: Expired)
        {
            Agreement287g = Allowed(
                Cite.Unsettled("Va. Code 15.2-1730.2 ff.", "SB 783, Acts 2026 ch. 1028", Enjoined, Expired),
                "[Agreements are bound to twelve conditions; preliminarily enjoined as to federal officers on 2026-08-31; expires 2028-06-30.]",
                except: "only on the conditions of the act"),
            Transfer = BeforeRelease,
        },
        new(UsState.VA, from: Expired)
        {
            Transfer = BeforeRelease,
        },
    ];
}
