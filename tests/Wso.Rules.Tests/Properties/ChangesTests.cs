using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>What would make an action permitted: every smallest set of rules to turn, and nothing that nobody can change.</summary>
[Properties(Arbitrary = [typeof(ShakenCases)], MaxTest = 100, QuietOnSuccess = true, Replay = "(20190508,1605)")]
public sealed class ChangesTests
{
    private const int MostToTry = 10;

    /// <summary>What is past, or the law itself: nobody can change it any more.</summary>
    private static readonly string[] Final =
    [
        "released at this instant", "taken by ICE at this instant", "forbidden", "unknown, and detainer holds forbidden (Nash)",
        "answered now: citizen", "answered now: citizen, it is not given when it was raised",
    ];

    private static readonly Dictionary<string, Row> OneRuleBroken = CellTests.Rows
        .Where(pair => pair.Cell.Name == "WarrantServiceOfficer ExecuteArrestWarrant" && pair.Row.RuleIds.Length == 1)
        .Select(pair => pair.Row)
        .Where(row => Standing(Arrest().With(row.Change)).SequenceEqual([row.Rules]))
        .ToDictionary(row => row.ToString());

    public static IEnumerable<TheoryDataRow<string>> RowNames => Names.Of(OneRuleBroken.Keys);

    [Theory]
    [MemberData(nameof(RowNames))]
    public void Where_one_rule_is_broken_that_rule_alone_is_suggested(string row)
    {
        var broken = OneRuleBroken[row];
        var toChange = Arrest().With(broken.Change).Verdict().Explain().ToChange.Select(way => way.Select(rule => rule.Id));
        Assert.Equal(Final.Contains(broken.How) ? [] : [[broken.Rules]], toChange);
    }

    [Fact]
    public void Most_changes_of_that_case_break_one_rule_alone() => Assert.InRange(OneRuleBroken.Count, 50, int.MaxValue);

    [Fact]
    public void Of_several_ways_each_is_told()
    {
        var late = Arrest().With(d => d.Custody.ReleaseDue = d.At - Times.Second);
        Assert.Equal([["custody.out-processing"]], Ways(late));
        var noWarrant = Baseline.TransferToIce().With(d => d.Papers = []);
        Assert.Equal([["transfer.ice-shows-warrant"], ["transfer.warrant-in-hand"]], Ways(noWarrant));
        var twoBroken = Arrest().With(d => (d.Act.CarryingCredentials, d.Act.UnderIceDirection) = (Truth.No, Truth.No));
        Assert.Equal([["wso.credentials", "wso.ice-direction"]], Ways(twoBroken));
    }

    /// <summary>Against every subset of what stands against the act, conditions taken as independent.</summary>
    [Property]
    public void The_ways_are_all_the_smallest_there_are(Shaken shaken)
    {
        var s = RuleBook.SituationOf(shaken.File, shaken.Ask, shaken.Ask.At);
        foreach (var action in Enum.GetValues<JailAction>())
        {
            var explanation = RuleBook.Current.Decide(shaken.File, shaken.Ask, action).Explain();
            if (explanation.Ruling is Ruling.Permitted or Ruling.Required)
            {
                continue;
            }

            var grants = Wso.Rules.Law.Powers.Told(action, shaken.File);
            var movable = explanation.Because.Where(reason => !reason.IsFixed && Stands(reason)).Select(reason => reason.Rule.Id).Distinct().ToList();
            Assert.DoesNotContain(explanation.ToChange.SelectMany(way => way), rule => !movable.Contains(rule.Id));
            if (movable.Count > MostToTry)
            {
                continue;
            }

            var working = Subsets(movable).Where(subset => grants.Any(grant => Gives(grant, subset, in s))).ToList();
            var smallest = working.Where(way => !working.Exists(other => other.Count < way.Count && other.IsSubsetOf(way)));
            Assert.Equal(smallest.Select(Text).Order(), explanation.ToChange.Select(way => Text(way.Select(rule => rule.Id))).Order());
        }
    }

    private static Draft Arrest() => Baseline.Arrest(AgreementType.WarrantServiceOfficer);

    private static IEnumerable<IEnumerable<string>> Ways(Draft draft) => draft.Verdict().Explain().ToChange.Select(way => way.Select(rule => rule.Id));

    /// <summary>The rules that stand against the act; of the three things that custody can rest on, the first.</summary>
    private static IEnumerable<string> Standing(Draft draft) => draft.Verdict().Explain().Because
        .Where(reason => Stands(reason) && reason.Rule.Id is not ("custody.out-processing" or "custody.held-on-papers"))
        .Select(reason => reason.Rule.Id);

    private static bool Stands(Reason reason) => reason.Truth != (reason.Rule.Kind == RuleKind.Bar ? Truth.No : Truth.Yes);

    private static bool Gives(Grant grant, HashSet<string> turned, in Situation anywhere)
    {
        var s = anywhere.Under(grant.Under);
        foreach (var bar in grant.Bars)
        {
            if (!turned.Contains(bar.Rule.Id) && bar.Of(in s) != Truth.No)
            {
                return false;
            }
        }

        return Holds(grant.When, turned, in s);
    }

    private static bool Holds(Test test, HashSet<string> turned, in Situation s)
    {
        switch (test)
        {
            case Condition condition:
                return turned.Contains(condition.Rule.Id) || condition.Of(in s) == Truth.Yes;
            case AllOf all:
                foreach (var part in all.Parts)
                {
                    if (!Holds(part, turned, in s))
                    {
                        return false;
                    }
                }

                return true;
            case AnyOf any:
                foreach (var part in any.Parts)
                {
                    if (Holds(part, turned, in s))
                    {
                        return true;
                    }
                }

                return false;
            default:
                throw new NotSupportedException("No rule negates yet; decide here what turning a negated rule means.");
        }
    }

    private static IEnumerable<HashSet<string>> Subsets(List<string> rules) =>
        Enumerable.Range(0, 1 << rules.Count).Select(bits => rules.Where((_, i) => (bits & (1 << i)) != 0).ToHashSet());

    private static string Text(IEnumerable<string> way) => string.Join(" ", way.Order(StringComparer.Ordinal));
}
