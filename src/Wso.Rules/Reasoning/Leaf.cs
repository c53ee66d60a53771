using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>One rule that a formula asks about, with its words and its citation beside the test.</summary>
internal abstract class Leaf : Formula
{
    protected Leaf(Rule rule)
    {
        Rule = rule;
        rule.Test = [this];
    }

    public Rule Rule { get; }

    public bool IsBar => Rule.Kind == RuleKind.Bar;

    /// <summary>Whether it asks what state or local law says.</summary>
    public virtual bool TurnsOnStateLaw => false;

    /// <summary>Whose answer of state or local law it turned on.</summary>
    public virtual StateReading Reading(in Situation s) => default;

    /// <summary>Known to prevent the act, and nobody can change that now.</summary>
    public bool IsFixed(Truth truth, in Situation s) => truth == (IsBar ? Truth.Yes : Truth.No) && IsFinal(in s);

    /// <summary>What it rests on, weighed: a definition its formula, a hold in effect its grants; null: on the facts themselves.</summary>
    public virtual Weighed? Below(in Situation s, AgreementType? under) => null;

    /// <summary>What would have to change for it to be so; null: itself.</summary>
    public virtual Weighed? ToBeSo(in Situation s, AgreementType? under) => null;

    /// <summary>The rules that it asks; none: it reads the facts itself.</summary>
    public virtual IEnumerable<Leaf> Asks => [];

    public override T Read<T>(Reader<T> reader) => reader.Leaf(this);

    protected abstract bool IsFinal(in Situation s);
}
