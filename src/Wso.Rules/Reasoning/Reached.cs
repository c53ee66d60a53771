namespace Wso.Rules;

/// <summary>A clock has run out by the instant, or has not yet, or something happened before it did.</summary>
internal sealed class Reached : Leaf
{
    private readonly bool isNot;
    private readonly Anchor? happened;
    private readonly bool isFinal;

    /// <summary>The clock has run out; at its instant it has.</summary>
    public Reached(string id, Citation law, string text, string says, Clock clock)
        : this(new Rule(id, RuleKind.Condition, says, law, text), clock, isNot: false, happened: null, isFinal: false)
    {
    }

    private Reached(Rule rule, Clock clock, bool isNot, Anchor? happened, bool isFinal)
        : base(rule)
    {
        Clock = clock;
        this.isNot = isNot;
        this.happened = happened;
        this.isFinal = isFinal;
    }

    public Clock Clock { get; }

    public override bool TurnsOnStateLaw => Clock.TurnsOnStateLaw;

    /// <summary>The clock has not run out; once it has, that is final, unless the same can be given again.</summary>
    public static Reached NotYet(
        string id,
        Citation law,
        string text,
        string says,
        Clock clock,
        RuleKind kind = RuleKind.Condition,
        bool isFinal = true) =>
        new Reached(new Rule(id, kind, says, law, text), clock, isNot: true, happened: null, isFinal);

    /// <summary>An instant at which a hold is over: before it, the limit is kept.</summary>
    public static Reached Limit(string id, Citation law, string text, string says, Clock ends) =>
        NotYet(id, law, text, says, ends, RuleKind.Limit);

    /// <summary>A bar from the clock's instant on, for good.</summary>
    public static Reached Bar(string id, Citation law, string text, string says, Clock clock) =>
        new Reached(new Rule(id, RuleKind.Bar, says, law, text), clock, isNot: false, happened: null, isFinal: true);

    /// <summary>Something happened before the clock had run out, or at its very instant.</summary>
    public static Reached InTime(string id, Citation law, string text, string says, Anchor happened, Clock by) =>
        new Reached(new Rule(id, RuleKind.Condition, says, law, text), by, isNot: false, happened, isFinal: false);

    public override Truth Of(in Situation s)
    {
        var end = Clock.In(in s);
        if (happened is not null)
        {
            return happened.In(in s).IsNotAfter(end);
        }

        return isNot ? end.By(s.At).Negated() : end.By(s.At);
    }

    public override StateReading Reading(in Situation s) => Clock.Reading(in s);

    /// <summary>How it is printed: the clock, and on which side of it.</summary>
    public override string ToString() => happened is not null ? $"{happened} by {Clock}" : isNot ? $"before {Clock}" : $"from {Clock} on";

    protected override bool IsFinal(in Situation s) => isFinal || (happened is not null && Clock.In(in s).By(s.At) == Truth.Yes);
}
