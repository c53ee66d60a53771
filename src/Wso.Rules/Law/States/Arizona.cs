using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Arizona: no agency may limit the enforcement of federal immigration law; no command and no power to hold was read.</summary>
internal static class Arizona
{
    // DOUBT: A.R.S. 11-1051 was read in bills that reproduce it, the last of 2017; as it permits, it counts from the day after that year.
    private static readonly LocalDate Read = new(2018, 1, 1);
    private static readonly Citation NoLimit = Cite.Primary("A.R.S. 11-1051(A)", "", Read);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.AZ, from: Read)
        {
            Agreement287g = Allowed(
                NoLimit,
                "No official or agency of this state or a county, city, town … may limit or restrict the enforcement of federal immigration laws to less than the full extent permitted by federal law."),
            ReleaseNotice = Allowed(
                NoLimit,
                "may limit or restrict the enforcement of federal immigration laws to less than the full extent permitted by federal law.",
                except: "and requires it at once after the conviction of a person who is "
                    + "unlawfully present (11-1051(C), seen in a secondary source only)"),
            Duties =
            [
                // DOUBT: read by itself it could prolong custody; so it is told without an instant.
                new StateDuty(
                    "az.determine-status",
                    "determine the immigration status of a person arrested before release",
                    Cite.Primary("A.R.S. 11-1051(B)", "", Read),
                    "Any person who is arrested shall have the person's immigration status determined before the person is released."),
            ],
        },
    ]);
}
