using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// New Mexico: since 2026 no 287(g) agreement and no contract to detain for ICE; the text of
/// that act was not found. Before it the whole code did not mention detainers.
/// </summary>
internal static class NewMexico
{
    private static readonly LocalDate Copy = new(2026, 2, 15);
    private static readonly LocalDate Hb9 = new(2026, 5, 20);
    private static readonly Citation Act = Cite.Secondary("HB 9 (2026)", "", Hb9);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NM, from: Copy)
        {
            Silence = NothingFound(Cite.Secondary("New Mexico Statutes", "whole code of February 2026", Copy)),
            DetentionContract = Allowed(
                Cite.Primary("N.M. Stat. 33-3-16", "", Copy),
                "to whom any person shall be remitted in conformity with a legal process issued by or under the authority of the United States, and he is hereby required, to receive such person … and keep them safely until they shall be placed at liberty according to the laws of the United States",
                except: "but by the board of county commissioners, and nothing says that a detainer or a Form I-200 is such legal process"),
        },
        new(UsState.NM, from: Hb9)
        {
            Agreement287g = Forbidden(Act, "[Agreements under 287(g) are prohibited.]"),
            DetentionContract = Forbidden(Act, "[Contracts to detain for ICE are prohibited.]"),
        },
    ]);
}
