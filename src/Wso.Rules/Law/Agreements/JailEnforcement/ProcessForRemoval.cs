using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>
/// When a Jail Enforcement officer may process for immigration violations: fingerprint, photograph, interview, Form I-213.
/// </summary>
internal static class ProcessForRemoval
{
    private const string Process =
        "to process for immigration violations any removable alien or those aliens who have been arrested for violating a Federal, State, or local offense";

    public static readonly Condition ArrestedForOffense = ArrestedFor.AnyOffense("jem", JemMoa.AuthorizedFunctions, Process);

    public static readonly Condition FoundRemovable = Attested.FoundRemovable("jem", JemMoa.AuthorizedFunctions, Process);

    public static readonly Grant Grant = new("jem.process-for-removal",
        law: JemMoa.AuthorizedFunctions,
        text: Process,
        says: "a Jail Enforcement officer may process a person detained in the jail who was arrested for an offense or found removable",
        action: JailAction.ProcessForRemoval,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, QuestionAlienage.PersonIsHere, Any(ArrestedForOffense, FoundRemovable)),
        bars: [LocalLawBars.Agreement287g]);
}
