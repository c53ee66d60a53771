using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Kentucky: a county may agree to provide its jail; no word on detainers was found in what could be read.</summary>
internal static class Kentucky
{
    private static readonly LocalDate Copy = new(2022, 11, 30);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.KY, from: Copy)
        {
            DetentionContract = Allowed(
                Cite.Primary("KRS 441.025", "", Copy),
                "Any county may enter into an agreement pursuant to KRS 65.210 to 65.300 to provide or to use jail facilities.",
                except: "but in general words that give a power and not a duty to house federal prisoners (Crockett, Ky. 1990)"),
        },
    ]);
}
