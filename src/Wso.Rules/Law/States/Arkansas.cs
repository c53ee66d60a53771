using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Arkansas: since August 2025 a sheriff with a jail applies for a Warrant Service
/// Officer or Jail Enforcement agreement. The act was seen in summaries only.
/// </summary>
internal static class Arkansas
{
    // DOUBT: in effect on a Tuesday early in August 2025; as it commands, it counts from the day after that month.
    private static readonly LocalDate Act654 = new(2025, 9, 1);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.AR, from: Act654)
        {
            Agreement287g = Commanded(
                Cite.Secondary("Act 654 of 2025", "SB 426", Act654),
                "[Sheriffs in charge of a county jail] must apply to participate in the Warrant Service Officer model, but may instead choose … the Jail Enforcement model"),
        },
    ]);
}
