using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may interrogate about the right to be or remain in the United States.</summary>
internal static class QuestionAlienage
{
    private const string Interrogate =
        "to interrogate any person detained in the participating law enforcement agency's detention center who the officer believes to be an alien about his or her right to be or remain in the United States, 8 U.S.C. § 1357(a)(1) and 8 C.F.R. § 287.5(a)(1)";

    public static readonly Formula PersonIsHere = PersonHere.Under("jem", JemMoa.AuthorizedFunctions,
        "any person detained in the participating law enforcement agency's detention center");

    public static readonly Condition BelievesAlien =
        Attested.BelievesAlien("jem", JemMoa.AuthorizedFunctions, "who the officer believes to be an alien");

    public static readonly Grant Grant = new("jem.question-alienage",
        law: JemMoa.AuthorizedFunctions,
        text: Interrogate,
        says: "a Jail Enforcement officer may question a person detained in the jail whom the officer believes to be an alien",
        action: JailAction.QuestionAlienage,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJail, PersonIsHere, BelievesAlien),
        bars: [LocalLawBars.Agreement287g]);
}
