namespace Wso.Rules;

/// <summary>Whether something is true in a situation.</summary>
internal delegate Truth Premise(in Situation s);

/// <summary>A plain fact of the case or the act. The only leaf with a test of its own; its behavior is part of the snapshot.</summary>
internal sealed class Condition : Leaf
{
    /// <summary>For a condition that, once it is not so, nobody can ever make so.</summary>
    public static readonly Premise Always = static (in s) => Truth.Yes;

    private readonly Premise isTrue;
    private readonly Premise? final;

    /// <param name="id">It never changes.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence, in the affirmative.</param>
    /// <param name="isTrue">Whether it is true: one expression.</param>
    /// <param name="attested">True only at the moment, said by the officer; not to be read from records.</param>
    /// <param name="final">Whether nobody can change it now, if it prevents the act.</param>
    /// <param name="kind">A condition, a bar or a requirement.</param>
    /// <param name="clock">The clock that the test reads, where it reads one.</param>
    public Condition(
        string id, Citation law, string text, string says, Premise isTrue,
        bool attested = false, Premise? final = null, RuleKind kind = RuleKind.Condition, Clock? clock = null)
        : base(new Rule(id, kind, says, law, text, attested))
    {
        this.final = final;
        this.isTrue = isTrue;
        Clock = clock;
    }

    public Clock? Clock { get; }

    public override Truth Of(in Situation s) => isTrue(in s);

    protected override bool IsFinal(in Situation s) => final?.Invoke(in s) == Truth.Yes;
}
