using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>What would make an action permitted: every smallest set of conditions to turn, taken as independent.</summary>
internal static class Changes
{
    private static readonly IReadOnlyList<HashSet<Condition>> Already = [[]];
    private static readonly IReadOnlyList<HashSet<Condition>> Never = [];

    public static IReadOnlyList<IReadOnlyList<Rule>> Of(IReadOnlyList<Grant> grants, in Situation s)
    {
        IReadOnlyList<HashSet<Condition>> ways = Never;
        foreach (var grant in grants)
        {
            var under = s.Under(grant.Under);
            var way = To(Truth.Yes, grant.When, in under);
            foreach (var bar in grant.Bars)
            {
                way = Both(way, To(Truth.No, bar, in under));
            }

            ways = Either(ways, way);
        }

        return ways.Select(way => way.Select(condition => condition.Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray())
            .OrderBy(way => way.Length)
            .ThenBy(way => string.Join(" ", way.Select(rule => rule.Id)), StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The ways to make a test come out as wanted: none needed, none possible, or these.</summary>
    private static IReadOnlyList<HashSet<Condition>> To(Truth wanted, Test test, in Situation s)
    {
        switch (test)
        {
            case Condition condition:
                var truth = condition.Of(in s);
                return truth == wanted ? Already : condition.IsFixed(truth, in s) ? Never : [[condition]];
            case Negation not:
                return To(wanted.Negated(), not.Part, in s);
            case AllOf all:
                return Parts(all.Parts, wanted, each: wanted == Truth.Yes, in s);
            case AnyOf any:
                return Parts(any.Parts, wanted, each: wanted == Truth.No, in s);
            default:
                throw new InvalidOperationException("The algebra of the rules is closed: condition, all, any, not.");
        }
    }

    private static IReadOnlyList<HashSet<Condition>> Parts(Test[] parts, Truth wanted, bool each, in Situation s)
    {
        var ways = each ? Already : Never;
        foreach (var part in parts)
        {
            var way = To(wanted, part, in s);
            ways = each ? Both(ways, way) : Either(ways, way);
        }

        return ways;
    }

    private static IReadOnlyList<HashSet<Condition>> Both(IReadOnlyList<HashSet<Condition>> left, IReadOnlyList<HashSet<Condition>> right) =>
        Smallest(left.SelectMany(a => right.Select(b => new HashSet<Condition>(a.Concat(b)))));

    private static IReadOnlyList<HashSet<Condition>> Either(IReadOnlyList<HashSet<Condition>> left, IReadOnlyList<HashSet<Condition>> right) =>
        Smallest(left.Concat(right));

    private static List<HashSet<Condition>> Smallest(IEnumerable<HashSet<Condition>> ways)
    {
        var smallest = new List<HashSet<Condition>>();
        foreach (var way in ways.OrderBy(SizeOf))
        {
            if (!smallest.Exists(smaller => smaller.IsSubsetOf(way)))
            {
                smallest.Add(way);
            }
        }

        return smallest;
    }

    private static int SizeOf(HashSet<Condition> way) => way.Count;
}
