namespace Wso.Rules;

internal delegate bool Applies(JailAction action, Ruling ruling, in Situation s);

/// <summary>Something to know besides a ruling; it never changes one.</summary>
internal sealed class Caution(string id, Citation law, string text, string says, Applies applies)
{
    public Rule Rule { get; } = new Rule(id, RuleKind.Caution, says, law, text);

    public bool AppliesTo(JailAction action, Ruling ruling, in Situation s) => applies(action, ruling, in s);
}
