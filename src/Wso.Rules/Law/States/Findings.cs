namespace Wso.Rules.Law.States;

/// <summary>How a state's file says what was found: the answer, where, in which words, and what is excepted.</summary>
internal static class Findings
{
    public static StateAnswer Forbidden(Citation law, string text, string? except = null) => new(LawAnswer.Forbidden, law, text, except);

    /// <summary>For a hold on a detainer: the cited text gives the power. For the rest: no rule was found that forbids it.</summary>
    public static StateAnswer Allowed(Citation law, string text, string? except = null) => new(LawAnswer.Allowed, law, text, except);

    public static StateAnswer Commanded(Citation law, string text, string? except = null) => new(LawAnswer.Commanded, law, text, except);

    /// <summary>A source was read, and settles nothing: silence is no authority.</summary>
    public static StateAnswer Unknown(Citation law, string text, string? except = null) => new(LawAnswer.Unknown, law, text, except);

    /// <summary>The law turns on a fact that no case file isTrue: unknown, whatever it says.</summary>
    public static StateAnswer TurningOn(string fact, StateAnswer found) => new(found.Stated, found.Citation, found.Text, fact, turnsOnFactNotHeld: true);
}
