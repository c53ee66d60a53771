namespace Wso.Rules;

internal delegate Bounds Ends(in Situation s);

/// <summary>A rule by which a hold is over at an instant; at that instant it is over.</summary>
internal sealed class Limit
{
    private readonly Ends ends;

    public Limit(string id, Citation law, string text, string says, Ends ends, Reads? reads = null)
    {
        this.ends = ends;
        NotReached = new Condition(id, law, text, says, (in s) => ends(in s).By(s.At).Negated(), final: Condition.Always, kind: RuleKind.Limit, reads: reads);
    }

    public Rule Rule => NotReached.Rule;

    /// <summary>The limit as a condition of the hold that it ends.</summary>
    public Condition NotReached { get; }

    public Bounds In(in Situation s) => ends(in s);
}
