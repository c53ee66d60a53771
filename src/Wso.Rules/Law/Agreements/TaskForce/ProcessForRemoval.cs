using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may process for immigration violations: fingerprint, photograph, interview, Form I-213.</summary>
internal static class ProcessForRemoval
{
    private const string Process =
        "to process for immigration violations those individuals who have been arrested for State or Federal criminal offenses";

    public static readonly Condition ArrestedForOffense = ArrestedFor.StateOrFederalOffense("tfm", TfmMoa.AuthorizedFunctions, Process);

    public static readonly Grant Grant = new("tfm.process-for-removal",
        law: TfmMoa.AuthorizedFunctions,
        text: Process,
        says: "a Task Force officer may process a person arrested for a state or federal offense",
        action: JailAction.ProcessForRemoval,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJurisdiction, ArrestedForOffense),
        bars: [LocalLawBars.Agreement287g]);
}
