using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>One rule of the rule book: our sentence beside the law's words and the citation.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Rule
{
    private IReadOnlyList<string>? reads;

    internal Rule(string id, RuleKind kind, string says, Citation law, string text, bool attested = false)
    {
        IsAttested = attested;
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

    /// <summary>
    /// The law's own words. What was not read word for word is in [brackets], and so is our reading where no text says it.
    /// </summary>
    public string Text { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <summary>Whether an officer must say it at the moment of the act: records do not show it.</summary>
    public bool IsAttested { get; }

    /// <summary>
    /// The facts that the rule reads, as paths of the case file in alphabetical order, such as "custody.releaseDue", "papers[].signed" and,
    /// of the act asked about, "ask.carryingCredentials". A change of any other fact leaves the rule's answer as it is.
    /// </summary>
    /// <remarks>
    /// A rule that rests on other rules lists all that they read. Offer an officer check boxes only for rules with
    /// <see cref="IsAttested"/>.
    /// Keys (ids) and the time asked about are not listed. The list is empty for a caution, for a requirement of
    /// certification, for a line of the comparison of agreements, and for a rule of one state's law.
    /// </remarks>
    public IReadOnlyList<string> Reads => reads ??= FactsRead.Of(this);

    /// <summary>The leaves that decide it: itself, or those of a power. Null if it is not a test.</summary>
    internal IEnumerable<Leaf>? Test { get; set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
