using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>District of Columbia: no hold, notice or transfer without a judicial warrant or order; seen in summaries only.</summary>
internal static class DistrictOfColumbia
{
    private const string JudicialWarrant = "unless on a judicial warrant or order";

    // DOUBT: of 2021, on a day that was not found; as it forbids, it counts from the beginning of that year.
    private static readonly LocalDate Law23282 = new(2021, 1, 1);
    private static readonly Citation Section = Cite.Secondary("D.C. Code 24-211.07", "D.C. Law 23-282", Law23282);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.DC, from: Law23282)
        {
            DetainerHold = Forbidden(Section, "[No hold] absent a judicial warrant or order", JudicialWarrant),
            ReleaseNotice = Forbidden(Section, "[No notice] absent a judicial warrant or order", JudicialWarrant),
            Transfer = Forbidden(Section, "[No transfer] absent a judicial warrant or order", JudicialWarrant),
        },
    ];
}
