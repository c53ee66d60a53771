namespace Wso.Rules;

/// <summary>One rule of the rule book: our sentence beside the law's words and the citation.</summary>
public sealed class Rule
{
    internal Rule(string id, RuleKind kind, string says, Citation law, string text)
    {
        Id = id;
        Kind = kind;
        Says = says;
        Citation = law;
        Text = text;
    }

    /// <summary>The id, such as "wso.officers-jail". It never changes.</summary>
    public string Id { get; }

    /// <summary>What part it plays.</summary>
    public RuleKind Kind { get; }

    /// <summary>The rule in one plain sentence; a condition in the affirmative.</summary>
    public string Says { get; }

    /// <summary>The law's own words; in [brackets] what they were not read to say word for word, and our reading where no text says it.</summary>
    public string Text { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
