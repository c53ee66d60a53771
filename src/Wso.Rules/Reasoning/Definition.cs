using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>
/// A rule in the words of its own source whose test is a formula of other rules:
/// out-processing, the scheduled release, the order of an official.
/// </summary>
internal sealed class Definition : Leaf
{
    private static readonly Reader<bool> WithoutNot = new(
        leaf: static leaf => true,
        all: static parts => parts.All(static part => part),
        any: static parts => parts.All(static part => part),
        not: static part => false);

    private readonly bool isPositive;

    public Definition(string id, Citation law, string text, string says, Formula means, RuleKind kind = RuleKind.Condition)
        : base(new Rule(id, kind, says, law, text))
    {
        Means = means;
        isPositive = means.Read(WithoutNot);
    }

    public Formula Means { get; }

    public override bool TurnsOnStateLaw => Means.Leaves.Any(static leaf => leaf.TurnsOnStateLaw);

    public override Truth Of(in Situation s) => Means.Of(in s);

    public override IEnumerable<Leaf> Asks => Means.Leaves;

    /// <summary>Of the leaves that ask what state law says, the first that it answers.</summary>
    public override StateReading Reading(in Situation s)
    {
        foreach (var leaf in Means.Leaves)
        {
            if (leaf.Reading(in s) is { By: not AnsweredBy.Nobody } reading)
            {
                return reading;
            }
        }

        return default;
    }

    public override Weighed Below(in Situation s, AgreementType? under) => Weighed.Of(Means, s, under);

    /// <summary>
    /// A definition that denies something stands for itself, because a set of
    /// rules to change does not say in which direction to change each.
    /// </summary>
    public override Weighed? ToBeSo(in Situation s, AgreementType? under) => isPositive ? Below(in s, under) : null;

    protected override bool IsFinal(in Situation s) => false;
}
