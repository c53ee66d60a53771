using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>What would make an action permitted: every smallest set of rules to turn, taken as independent.</summary>
/// <remarks>It sees through what rests on other rules, down to the facts. What is final is never in a set.</remarks>
internal static class Changes
{
    private static readonly IReadOnlyList<HashSet<Leaf>> Already = [[]];
    private static readonly IReadOnlyList<HashSet<Leaf>> Never = [];

    public static IReadOnlyList<IReadOnlyList<Rule>> Of(IReadOnlyList<WeighedGrant> grants)
    {
        var ways = Never;
        foreach (var grant in grants)
        {
            ways = Either(ways, To(Truth.Yes, grant.Whole));
        }

        return ways.Select(way => way.Select(leaf => leaf.Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray())
            .OrderBy(way => way.Length)
            .ThenBy(way => string.Join(" ", way.Select(rule => rule.Id)), StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The ways to make it come out as wanted: none needed, none possible, or these.</summary>
    private static IReadOnlyList<HashSet<Leaf>> To(Truth wanted, Weighed weighed, bool possible = false)
    {
        if (weighed.Truth == wanted || (possible && weighed.Truth == Truth.Unknown))
        {
            return Already;
        }

        switch (weighed.Joint)
        {
            case Joint.Leaf:
                return wanted == Truth.Yes && weighed.ToBeSo() is { } deeper ? To(wanted, deeper, possible)
                    : weighed.Leaf!.IsFixed(weighed.Truth, in weighed.Situation) ? Never
                    : [[weighed.Leaf]];
            case Joint.Not:
                return To(wanted.Negated(), weighed.Parts[0], possible);
            default:
                var each = weighed.Joint == Joint.All == (wanted == Truth.Yes);
                var ways = each ? Already : Never;
                foreach (var part in weighed.Parts)
                {
                    var way = To(wanted, part, possible || weighed.IsEnoughIfPossible);
                    ways = each ? Both(ways, way) : Either(ways, way);
                }

                return ways;
        }
    }

    private static IReadOnlyList<HashSet<Leaf>> Both(IReadOnlyList<HashSet<Leaf>> left, IReadOnlyList<HashSet<Leaf>> right) =>
        Smallest(left.SelectMany(a => right.Select(b => new HashSet<Leaf>(a.Concat(b)))));

    private static IReadOnlyList<HashSet<Leaf>> Either(IReadOnlyList<HashSet<Leaf>> left, IReadOnlyList<HashSet<Leaf>> right) =>
        Smallest(left.Concat(right));

    private static List<HashSet<Leaf>> Smallest(IEnumerable<HashSet<Leaf>> ways)
    {
        var smallest = new List<HashSet<Leaf>>();
        foreach (var way in ways.OrderBy(static way => way.Count))
        {
            if (!smallest.Exists(smaller => smaller.IsSubsetOf(way)))
            {
                smallest.Add(way);
            }
        }

        return smallest;
    }
}
