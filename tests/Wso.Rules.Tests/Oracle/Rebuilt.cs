using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>A grant of the rule book on its own joints, with its conditions replaced by given truth values: what is left is how they are joined.</summary>
internal sealed class Rebuilt(Variables variables, IReadOnlyDictionary<string, string> wholeByLeaves)
{
    private const int Most = 64;

    private readonly Dictionary<Test, Condition> made = [];

    /// <summary>The truth of each variable, by its place.</summary>
    public Truth[] Values { get; } = new Truth[Most];

    /// <summary>Which of them nobody can change once they stand against the act.</summary>
    public bool[] AreFinal { get; } = new bool[Most];

    public Grant Grant(Grant original) => new(
        original.Rule.Id, original.Rule.Citation, original.Rule.Text, original.Rule.Says, original.Action, Test(original.When),
        under: null, bars: original.Bars.Select(bar => (Condition)Test(bar)).ToArray(), required: original.Required is { } required ? Test(required) : null);

    public Test Test(Test original) => original switch
    {
        Condition condition => Variable(condition, condition.Rule.Id, condition.Rule),
        AllOf all => wholeByLeaves.TryGetValue(LeavesOf(all), out var name) ? Variable(all, name) : Logic.All(all.Parts.Select(Test).ToArray()),
        AnyOf any => wholeByLeaves.TryGetValue(LeavesOf(any), out var name) ? Variable(any, name) : Logic.Any(any.Parts.Select(Test).ToArray()),
        Negation not => Logic.Not(Test(not.Part)),
        _ => throw new NotSupportedException("The algebra of the rules is closed."),
    };

    /// <summary>The kind of a joint and the leaves under it; of a joint of joints, nothing that could be looked up.</summary>
    public static string LeavesOf(Test joint) => joint switch
    {
        AllOf all when Plain(all) is { } leaves => "& " + leaves,
        AnyOf any when Plain(any) is { } leaves => "| " + leaves,
        _ => string.Empty,
    };

    private static string? Plain(Test joint)
    {
        var leaves = Flat(joint).ToArray();
        return Array.TrueForAll(leaves, leaf => leaf is Condition) ? string.Join(" ", leaves.Cast<Condition>().Select(leaf => leaf.Rule.Id).Order(StringComparer.Ordinal)) : null;

        IEnumerable<Test> Flat(Test part) => (joint, part) switch
        {
            (AllOf, AllOf all) => all.Parts.SelectMany(Flat),
            (AnyOf, AnyOf any) => any.Parts.SelectMany(Flat),
            _ => [part],
        };
    }

    private Condition Variable(Test original, string name, Rule? rule = null)
    {
        if (!made.TryGetValue(original, out var condition))
        {
            var place = variables.PlaceOf(name);
            condition = new Condition(
                name, rule?.Citation ?? RuleBook.Current.Rules[0].Citation, name, name,
                holds: (in _) => Values[place], final: (in _) => AreFinal[place] ? Truth.Yes : Truth.No, kind: rule?.Kind ?? RuleKind.Condition);
            made.Add(original, condition);
        }

        return condition;
    }
}
