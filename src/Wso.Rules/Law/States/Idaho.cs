using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Idaho: no entity may prohibit or discourage cooperation; no command and no power to hold was read.</summary>
internal static class Idaho
{
    private static readonly LocalDate Effective = new(2023, 7, 1);
    private static readonly Citation Section = Cite.Primary("Idaho Code 19-6102", "", Effective);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.ID, from: Effective)
        {
            Agreement287g = Allowed(
                Cite.Secondary("Idaho Code 19-6102", "", Effective),
                "[Neither forbidden nor commanded.]"),
            ReleaseNotice = Allowed(
                Section,
                "Assisting or cooperating with a federal immigration officer as reasonable or necessary [may not be prohibited]"),
            Transfer = Allowed(
                Section,
                "Permitting a federal immigration officer to enter and conduct enforcement activities at a municipal or county jail [may not be prohibited]"),
        },
    ];
}
