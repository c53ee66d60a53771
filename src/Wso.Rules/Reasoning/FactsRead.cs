using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>The facts that a rule reads: its own, and those of the rules that it asks.</summary>
internal static class FactsRead
{
    /// <summary>Stands in the table for every fact that decides whether an act on record counts.</summary>
    public const string OfActsOnRecord = "acts";

    public static IReadOnlyList<string> Of(Rule rule)
    {
        var paths = new SortedSet<string>(System.StringComparer.Ordinal);
        var asked = new HashSet<(Leaf, bool)>();
        AddOwn(rule, onRecord: false, paths);
        foreach (var leaf in rule.Test ?? [])
        {
            Add(leaf, onRecord: false, paths, asked);
        }

        return paths.ToArray();
    }

    /// <summary>Of an act on record, the same facts are read as of the act asked about.</summary>
    private static void Add(Leaf leaf, bool onRecord, SortedSet<string> paths, HashSet<(Leaf, bool)> asked)
    {
        if (!asked.Add((leaf, onRecord)))
        {
            return;
        }

        AddOwn(leaf.Rule, onRecord, paths);
        if (leaf.TurnsOnStateLaw)
        {
            paths.Add("facility.state");
        }

        foreach (var one in leaf.Asks)
        {
            Add(one, onRecord || leaf is OnRecord, paths, asked);
        }
    }

    private static void AddOwn(Rule rule, bool onRecord, SortedSet<string> paths)
    {
        foreach (var path in FactsOfRules.Of(rule.Id))
        {
            if (path == OfActsOnRecord)
            {
                paths.UnionWith(FactsOfRules.Of(OfActsOnRecord));
            }
            else
            {
                paths.Add(onRecord ? path.Replace("ask.", "acts[].") : path);
            }
        }
    }
}
