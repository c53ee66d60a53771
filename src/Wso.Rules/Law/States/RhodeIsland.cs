using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Rhode Island: a hold on a detainer is a new seizure that needs its own probable
/// cause (Morales). Whether the state gives a power was not decided.
/// </summary>
internal static class RhodeIsland
{
    private static readonly LocalDate Morales = new(2015, 7, 17);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.RI, from: Morales)
        {
            DetainerHold = Unknown(
                Cite.Primary("Morales v. Chadbourne", "793 F.3d 208 (1st Cir. 2015), as summarized", Morales),
                "she was subjected to a new seizure for Fourth Amendment purposes … one that must be supported by a new probable cause justification."),
        },
    ]);
}
