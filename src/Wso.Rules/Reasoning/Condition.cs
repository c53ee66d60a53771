namespace Wso.Rules;

internal delegate Truth Holds(in Situation s);

/// <summary>The leaf: one rule of law and how to see whether it holds.</summary>
internal sealed class Condition : Test
{
    /// <summary>For a condition that, once it is not so, nobody can ever make so.</summary>
    public static readonly Holds Always = static (in s) => Truth.Yes;

    private readonly Holds holds;
    private readonly Holds? final;
    private readonly Reads? reads;

    /// <param name="id">Stable for ever.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence, in the affirmative.</param>
    /// <param name="holds">Whether it is so: one expression.</param>
    /// <param name="attested">True only at the moment, said by the officer; not to be read from records.</param>
    /// <param name="final">Whether nobody can change it any more, where it stands against the act.</param>
    /// <param name="kind">A condition, a bar or a limit.</param>
    /// <param name="reads">The answer of state or local law that it turns on; none: it turns on no such answer.</param>
    public Condition(string id, Citation law, string text, string says, Holds holds, bool attested = false, Holds? final = null, RuleKind kind = RuleKind.Condition, Reads? reads = null)
    {
        Rule = new Rule(id, kind, says, law, text);
        IsAttested = attested;
        this.final = final;
        this.holds = holds;
        this.reads = reads;
    }

    public Rule Rule { get; }

    public bool IsAttested { get; }

    public bool IsBar => Rule.Kind == RuleKind.Bar;

    public bool TurnsOnStateLaw => reads is not null;

    public override Truth Of(in Situation s) => holds(in s);

    /// <summary>Whose answer of state or local law it turned on.</summary>
    public StateReading Reading(in Situation s) => reads is null ? default : reads(s.Law);

    /// <summary>Known to stand against the act, and nobody can change it any more.</summary>
    public bool IsFixed(Truth truth, in Situation s) => truth == (IsBar ? Truth.Yes : Truth.No) && final?.Invoke(in s) == Truth.Yes;
}
