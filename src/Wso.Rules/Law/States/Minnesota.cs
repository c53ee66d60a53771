using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Minnesota: a detainer and an administrative warrant give no authority to hold past release, a detention contract with ICE or none (Esparza).</summary>
internal static class Minnesota
{
    // DOUBT: the month and day of the decision were not verified; as it forbids, it counts from the beginning of its year.
    private static readonly LocalDate Esparza = new(2019, 1, 1);
    private static readonly LocalDate Opinion3A = new(2025, 2, 6);

    private static readonly StateAnswer Hold = Forbidden(
        Cite.Secondary("Esparza v. Nobles County", "Minn. App. 2019", Esparza),
        "[Detainer and Form I-200 give no authority under state law to hold past release; affirmed although the county had a detention contract with the Department of Homeland Security. Nonprecedential.]");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.MN, from: Esparza, until: Opinion3A)
        {
            DetainerHold = Hold,
        },
        new(UsState.MN, from: Opinion3A)
        {
            DetainerHold = Hold,
            Agreement287g = Allowed(
                Cite.Unverified("Minn. Att'y Gen. Op. 3a", "2025-02-06", Opinion3A),
                "[An agreement is said to need action of the county board; the opinion was not read.]",
                except: "only with action of the county board"),
            ReleaseNotice = Allowed(
                Cite.Secondary("Minn. Att'y Gen. Op. 3a", "2025-02-06", Opinion3A),
                "[Notice of release is reported as allowed.]"),
        },
    ];
}
