using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Alaska: the whole code says nothing of detainers or agreements under 287(g); its jails are the state's.</summary>
internal static class Alaska
{
    private static readonly LocalDate Copy = new(2023, 3, 17);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.AK, from: Copy)
        {
            Silence = NothingFound(
                Cite.Secondary("Alaska Statutes", "whole code of March 2023", Copy),
                but: "as the code stood in March 2023"),
            DetentionContract = Allowed(
                Cite.Primary("Alaska Stat. 33.30.031(e)", "", Copy),
                "The commissioner may enter into an agreement with the United States … to provide a correctional facility for the custody, care, and discipline of a person held under authority of the law of that jurisdiction.",
                except: "but only the commissioner of corrections may sign one"),
        },
    ]);
}
