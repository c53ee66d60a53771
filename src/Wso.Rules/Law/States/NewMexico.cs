using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>New Mexico: no 287(g) agreement and no contract to detain for ICE since 2026; the text was not found.</summary>
internal static class NewMexico
{
    private static readonly LocalDate Hb9 = new(2026, 5, 20);
    private static readonly Citation Act = Cite.Secondary("HB 9 (2026)", "", Hb9);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.NM, from: Hb9)
        {
            Agreement287g = Forbidden(Act, "[Agreements under 287(g) are prohibited.]"),
            DetentionContract = Forbidden(Act, "[Contracts to detain for ICE are prohibited.]"),
        },
    ];
}
