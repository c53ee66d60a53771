using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Wso.Rules.Law;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Oracle;
using Xunit;

namespace Wso.Rules.Tests.ToChange;

/// <summary>
/// What is said to be changed is exact, conditions taken as independent: every set suffices, none is superfluous, none is missing, what is
/// final is never in one.
/// Against every subset of what stands against the act, by the table of the grants; for every grant, and for every pair of grants of one
/// action.
/// </summary>
public sealed class SmallestWaysTests
{
    private const int RandomStates = 60;
    private const int MostToTry = 9;

    /// <summary>How a condition can stand against the act.</summary>
    private static readonly (bool IsUnknown, bool IsFinal)[] Breakages = [(false, false), (true, true), (false, true)];

    private static readonly Dictionary<string, Grant> Book = AllRules.Grants.ToDictionary(grant => grant.Rule.Id);

    public static IEnumerable<TheoryDataRow<string>> Grants => Names.Of(GrantTable.Grants.Keys);

    public static IEnumerable<TheoryDataRow<string>> Pairs => Names.Of(GrantTable.Actions.Values
        .SelectMany(grants => grants.SelectMany((one, i) => grants.Skip(i + 1).Select(other => one + " or " + other)))
        .Distinct());

    [Theory]
    [MemberData(nameof(Grants))]
    public void Of_one_grant_with_one_or_two_conditions_broken(string grant)
    {
        var subject = new Subject([grant]);
        for (var i = 0; i < subject.Count; i++)
        {
            for (var j = i; j < subject.Count; j++)
            {
                for (var spared = 0; spared <= Subject.MostAlternatives; spared++)
                {
                    subject.AllInOrder(spared);
                    subject.Break(i, Breakages[(i + j) % 3]);
                    subject.Break(j, Breakages[j % 3]);
                    subject.Check();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_grants_of_one_action_each_with_a_condition_broken(string pair)
    {
        var subject = new Subject(pair.Split(" or "));
        for (var i = 0; i < subject.Count; i++)
        {
            for (var j = i; j < subject.Count; j++)
            {
                subject.AllInOrder(spared: (i + j) % (Subject.MostAlternatives + 1));
                subject.Break(i, Breakages[(i + j) % 3]);
                subject.Break(j, Breakages[j % 3]);
                subject.Check();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Grants))]
    [MemberData(nameof(Pairs))]
    public void Of_conditions_broken_at_random(string grants)
    {
        var subject = new Subject(grants.Split(" or "));
        var dice = new Dice(grants.Length);
        for (var n = 0; n < RandomStates; n++)
        {
            subject.AllInOrder(spared: dice.Below(Subject.MostAlternatives + 1));
            for (var left = dice.Below(MostToTry); left > 0; left--)
            {
                subject.Break(dice.Below(subject.Count), dice.Of(Breakages));
            }

            subject.Check();
        }
    }

    /// <summary>Grants of the book over truth values, beside the same grants as the table has them.</summary>
    private sealed class Subject
    {
        public const int MostAlternatives = 2;

        private readonly Variables variables = new();
        private readonly Rebuilt rebuilt;
        private readonly Grant[] grants;
        private readonly Func<Three[], Three>[] typed;
        private readonly bool[] areBars;
        private readonly int[][] alternatives;

        public Subject(string[] ids)
        {
            rebuilt = new Rebuilt(variables, new Dictionary<string, string>());
            grants = ids.Select(id =>
                rebuilt.Grant(new Grant(id, Book[id].Rule.Citation, "text", "says", Book[id].Action, Book[id].When, bars: Book[id].Bars)))
                .ToArray();
            typed = ids.Select(id => Expression.Parse(GrantTable.Grants[id], variables, new HashSet<string>())).ToArray();
            areBars = variables.Names.Select(name => name.StartsWith("bar.", StringComparison.Ordinal)).ToArray();
            alternatives = grants.SelectMany(grant => Anys(Outline.Of(grant.When)))
                .Select(
                    any => any.Parts.Where(part => part.Leaf is not null).Select(part => variables.PlaceOf(part.Leaf!.Rule.Id)).ToArray())
                .ToArray();
        }

        public int Count => variables.Names.Count;

        /// <summary>
        /// Nothing stands against the act; of alternatives, only one is there (or all, where more are spared than there are).
        /// </summary>
        public void AllInOrder(int spared)
        {
            Array.Clear(rebuilt.AreFinal);
            for (var place = 0; place < Count; place++)
            {
                rebuilt.Values[place] = Wanted(place);
            }

            foreach (var places in alternatives.Where(places => spared < places.Length))
            {
                foreach (var place in places.Where((_, i) => i != spared))
                {
                    rebuilt.Values[place] = Truth.No;
                }
            }
        }

        public void Break(int place, (bool IsUnknown, bool IsFinal) how)
        {
            rebuilt.Values[place] = how.IsUnknown ? Truth.Unknown : areBars[place] ? Truth.Yes : Truth.No;
            rebuilt.AreFinal[place] = how.IsFinal;
        }

        public void Check()
        {
            var ways = Changes.Of(WeighedGrant.Each(grants, default)).Select(way => way.Select(rule => rule.Id).ToArray()).ToArray();
            Assert.All(ways, way => Assert.Equal(way.Distinct(), way));
            var movable = Enumerable.Range(0, Count)
                .Where(
                    place => rebuilt.Values[place] != Wanted(place) && (rebuilt.Values[place] == Truth.Unknown || !rebuilt.AreFinal[place]))
                    .ToArray();
            Assert.Equal(Smallest(movable).Order(StringComparer.Ordinal), ways.Select(Text).Order(StringComparer.Ordinal));
            Tally.Whole += 1L << movable.Length;
        }

        private IEnumerable<string> Smallest(int[] movable)
        {
            var smallest = new List<uint>();
            foreach (var set in Enumerable.Range(0, 1 << movable.Length).Select(set => (uint)set).OrderBy(BitOperations.PopCount))
            {
                if (!smallest.Exists(smaller => (smaller & set) == smaller) && Suffices(set, movable))
                {
                    smallest.Add(set);
                }
            }

            return smallest.Select(set => Text(movable.Where((_, i) => (set & (1u << i)) != 0).Select(place => variables.Names[place])));
        }

        private bool Suffices(uint set, int[] movable)
        {
            var values = new Three[Count];
            for (var place = 0; place < Count; place++)
            {
                values[place] = (Three)((int)rebuilt.Values[place] + 1);
            }

            for (var i = 0; i < movable.Length; i++)
            {
                values[movable[i]] = (set & (1u << i)) == 0 ? values[movable[i]] : areBars[movable[i]] ? Three.No : Three.Yes;
            }

            return Array.Exists(typed, grant => grant(values) == Three.Yes);
        }

        private Truth Wanted(int place) => areBars[place] ? Truth.No : Truth.Yes;

        private static string Text(IEnumerable<string> rules) => string.Join(" ", rules.Order(StringComparer.Ordinal));

        private static IEnumerable<Outline> Anys(Outline outline) =>
            outline.Parts.SelectMany(Anys).Concat(outline.Joint == Joint.Any ? [outline] : []);
    }
}
