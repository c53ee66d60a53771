using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Michigan: the whole code but the chapter on county jails says nothing of detainers or agreements under 287(g).</summary>
internal static class Michigan
{
    private static readonly LocalDate Copy = new(2026, 2, 15);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MI, from: Copy)
        {
            Silence = NothingFound(
                Cite.Secondary("Michigan Compiled Laws", "whole code of February 2026 but ch. 801", Copy),
                but: "but the chapter on county jails (MCL 801.1 et seq.) was not in the copy that was searched"),

            // DOUBT: the chapter that would speak of it is the one that was missing.
            DetentionContract = StateAnswer.NotFound,
        },
    ]);
}
