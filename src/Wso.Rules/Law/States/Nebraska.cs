using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Nebraska: the whole code, with the acts to 2025, does not mention detainers or
/// agreements under 287(g). Counties are paid for federal prisoners.
/// </summary>
internal static class Nebraska
{
    private static readonly LocalDate Copy = new(2026, 2, 15);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NE, from: Copy)
        {
            Silence = NothingFound(Cite.Secondary("Nebraska Revised Statutes", "whole code with the acts to 2025", Copy)),
            DetentionContract = Allowed(
                Cite.Primary("Neb. Rev. Stat. 47-120", "", Copy),
                "to be paid by the city or federal government for city or federal prisoners at actual cost",
                except: "but for federal prisoners (the words do not name immigration)"),
        },
    ]);
}
