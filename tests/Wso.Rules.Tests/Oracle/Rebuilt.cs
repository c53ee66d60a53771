using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// A grant of the rule book on its own joints, with its conditions replaced by given truth values: what is left is how they are joined.
/// </summary>
internal sealed class Rebuilt(Variables variables, IReadOnlyDictionary<string, string> wholeByLeaves)
{
    private const int Most = 64;

    private readonly Dictionary<string, Condition> made = [];

    /// <summary>The truth of each variable, by its place.</summary>
    public Truth[] Values { get; } = new Truth[Most];

    /// <summary>Which of them nobody can change once they stand against the act.</summary>
    public bool[] AreFinal { get; } = new bool[Most];

    public Grant Grant(Grant original) => new(
        original.Rule.Id, original.Rule.Citation, original.Rule.Text, original.Rule.Says, original.Action, Formula(original.When),
        under: null, bars: original.Bars.Select(bar => (Leaf)Formula(bar)).ToArray(),
        required: original.Required is { } required ? Formula(required) : null);

    public Formula Formula(Formula original) => original.Read(new Reader<(Formula Original, Func<Formula> Build)>(
        leaf: leaf => (leaf, () => Variable(leaf.Rule.Id, leaf.Rule)),
        all: parts => Joint(Logic.All, parts),
        any: parts => Joint(Logic.Any, parts),
        not: part => (Logic.Not(part.Original), () => Logic.Not(part.Build())))).Build();

    /// <summary>The kind of a joint and the leaves under it; of a joint of joints, nothing that could be looked up.</summary>
    public static string LeavesOf(Formula joint) =>
        Outline.Of(joint) is { Joint: Wso.Rules.Joint.All or Wso.Rules.Joint.Any } outline
        && outline.Parts.All(part => part.Leaf is not null)
        ? (outline.Joint == Wso.Rules.Joint.All ? "& " : "| ")
            + string.Join(" ", outline.Parts.Select(part => part.Leaf!.Rule.Id).Order(StringComparer.Ordinal))
        : string.Empty;

    private (Formula Original, Func<Formula> Build) Joint(
        Func<Formula[], Formula> join,
        IReadOnlyList<(Formula Original, Func<Formula> Build)> parts)
    {
        var original = join(parts.Select(part => part.Original).ToArray());
        return (original, () =>
            wholeByLeaves.TryGetValue(LeavesOf(original), out var name)
                ? Variable(name)
                : join(parts.Select(part => part.Build()).ToArray()));
    }

    private Condition Variable(string name, Rule? rule = null)
    {
        if (!made.TryGetValue(name, out var condition))
        {
            var place = variables.PlaceOf(name);
            condition = new Condition(
                name, rule?.Citation ?? RuleBook.Current.Rules[0].Citation, name, name,
                isTrue: (in _) => Values[place], final: (in _) => AreFinal[place] ? Truth.Yes : Truth.No,
                kind: rule?.Kind ?? RuleKind.Condition);
            made.Add(name, condition);
        }

        return condition;
    }
}
