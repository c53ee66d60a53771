using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may interrogate about the right to be or remain in the United States.</summary>
internal static class QuestionAlienage
{
    private const string Interrogate = "any alien or person believed to be an alien as to his right to be or remain in the United States";

    public static readonly Condition BelievesAlien = Attested.BelievesAlien("tfm", TfmMoa.AuthorizedFunctions, Interrogate);

    public static readonly Grant Grant = new("tfm.question-alienage",
        law: TfmMoa.AuthorizedFunctions,
        text: Interrogate,
        says: "a Task Force officer may question, within the agency's jurisdiction, a person whom the officer believes to be an alien",
        action: JailAction.QuestionAlienage,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJurisdiction, BelievesAlien),
        bars: [LocalLawBars.Agreement287g]);
}
