using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Ohio: no employee may unreasonably fail to comply with a lawful federal request for assistance; that adds no power to hold.</summary>
internal static class Ohio
{
    // DOUBT: R.C. 9.63 was read in bills of 2023 and 2024 that reproduce it; as it permits, it counts from the day after those years.
    private static readonly LocalDate Read = new(2025, 1, 1);
    private static readonly StateAnswer Assistance = Allowed(
        Cite.Primary("Ohio R.C. 9.63(A)", "", Read),
        "Notwithstanding any law, ordinance, or collective bargaining contract to the contrary, no state or local employee shall unreasonably fail to comply with any lawful request for assistance made by any federal authorities carrying out … any federal immigration or terrorism investigation … to the extent that the request is consistent with the doctrine of federalism",
        except: "but in general words");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.OH, from: Read)
        {
            ReleaseNotice = Assistance,
            Transfer = Assistance,
        },
    ]);
}
