using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules.Tests.Reads;

/// <summary>Which rule answers otherwise when a fact is another: which facts each rule reads.</summary>
internal static class RulesShaken
{
    private delegate int Answer(in Situation s);

    /// <summary>Each rule that reads facts itself, under the agreement of each power that asks it; and each duty.</summary>
    private static readonly (Rule Rule, Answer In)[] Rules =
    [
        .. AllRules.Grants.SelectMany(static grant => AllRules.LeavesOf(grant).Select(leaf => (Leaf: leaf, grant.Under))).Distinct()
            .Where(static one => !one.Leaf.Asks.Any())
            .Select(static one => (one.Leaf.Rule, (Answer)((in s) => (int)one.Leaf.Of(s.Under(one.Under))))),
        .. Law.Duties.All.Select(static duty => (duty.Rule, (Answer)((in s) => duty.OwedIn(s).Aggregate(1, static (all, owed) => HashCode.Combine(all, owed.State, owed.Due))))),
    ];

    /// <summary>The paths that each of these rules was seen to read in these cases.</summary>
    public static Dictionary<string, SortedSet<string>> In((CaseFile File, Act Ask)[] cases, Func<Rule, string, bool>? isListed = null)
    {
        var values = ShakenFacts.Values(cases);
        var reads = Rules.Select(static one => one.Rule.Id).Distinct().ToDictionary(static id => id, static _ => new SortedSet<string>(StringComparer.Ordinal));
        var left = values.Keys.ToDictionary(static path => path, path => Enumerable.Range(0, Rules.Length).Where(j => isListed?.Invoke(Rules[j].Rule, path) != true).ToList());
        for (var i = 0; i < cases.Length; i++)
        {
            var s = Premises.Of(cases[i].File, cases[i].Ask, cases[i].Ask.At);
            var before = Array.ConvertAll(Rules, one => one.In(in s));
            foreach (var place in ShakenFacts.Of(cases[i].File, cases[i].Ask))
            {
                foreach (var (file, ask) in ShakenFacts.Shaken(place, values[place.Path], i))
                {
                    var shaken = Premises.Of(file, ask, ask.At);
                    var seen = left[place.Path].Where(j => Rules[j].In(in shaken) != before[j]).Select(static j => Rules[j].Rule.Id).ToHashSet();
                    if (seen.Count > 0)
                    {
                        left[place.Path].RemoveAll(j => seen.Contains(Rules[j].Rule.Id));
                        foreach (var id in seen)
                        {
                            reads[id].Add(place.Path);
                        }
                    }
                }
            }
        }

        return reads;
    }

    /// <summary>
    /// Made whole by what the code says: a rule that reads which agreement is in force reads what decides that, and a rule that reads an act on record
    /// reads what decides whether it counts.
    /// </summary>
    public static Dictionary<string, SortedSet<string>> Whole(Dictionary<string, SortedSet<string>> reads)
    {
        foreach (var grant in AllRules.Grants.Where(static grant => grant.Under is not null))
        {
            var inForce = AllRules.LeavesOf(grant).Where(static leaf => leaf.Rule.Id.EndsWith(".in-force", StringComparison.Ordinal)).SelectMany(leaf => reads[leaf.Rule.Id]).ToArray();
            foreach (var leaf in AllRules.LeavesOf(grant).Where(leaf => reads.TryGetValue(leaf.Rule.Id, out var own) && own.Contains("agency.agreements[].effective")))
            {
                reads[leaf.Rule.Id].UnionWith(inForce);
            }
        }

        var acts = new SortedSet<string>(
            Below(AllRules.Leaves.OfType<OnRecord>()).SelectMany(leaf => reads.GetValueOrDefault(leaf.Rule.Id, []))
                .Select(static path => path.Replace("ask.", "acts[].")).Concat(["acts[].action", "acts[].at"]).Where(static path => path != FactsRead.OfActsOnRecord),
            StringComparer.Ordinal);
        var leaves = AllRules.Leaves.Select(static leaf => leaf.Rule.Id).ToHashSet();
        foreach (var (id, own) in reads)
        {
            if (own.Any(static path => path.StartsWith("acts", StringComparison.Ordinal)) && (leaves.Contains(id) || own.Any(static path => path.StartsWith("officers", StringComparison.Ordinal))))
            {
                own.ExceptWith(acts);
                own.Add(FactsRead.OfActsOnRecord);
            }
        }

        reads[FactsRead.OfActsOnRecord] = acts;
        return reads;

        static HashSet<Leaf> Below(IEnumerable<Leaf> leaves)
        {
            var below = new HashSet<Leaf>();
            var left = new Stack<Leaf>(leaves);
            while (left.TryPop(out var leaf))
            {
                foreach (var asked in leaf.Asks.Where(below.Add))
                {
                    left.Push(asked);
                }
            }

            return below;
        }
    }

    /// <summary>Whether it is known, decides as little as whether it is empty where an item of it is read.</summary>
    public static IEnumerable<string> WithoutWholes(IReadOnlyCollection<string> paths) =>
        paths.Where(path => !paths.Any(other => other.StartsWith(path + "[].", StringComparison.Ordinal) || other.StartsWith(path + ".", StringComparison.Ordinal)));
}
