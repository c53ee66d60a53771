using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>What would make an action permitted: every smallest set of rules to turn, and nothing that nobody can change.</summary>
[Properties(Arbitrary = [typeof(ShakenCases)])]
public sealed class ChangesTests
{
    private const int MostToTry = 10;

    /// <summary>What is past, or the law itself: nobody can change it any more.</summary>
    private static readonly string[] Final =
    [
        "released at this instant", "taken by ICE at this instant", "forbidden", "unknown, and detainer holds forbidden (Nash)",
        "answered now: citizen", "ordered at this instant", "answered now: citizen, it is not given when it was raised",
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
        Assert.Equal([["custody.processing-started-in-time"]], Ways(late));
        var noWarrant = Baseline.TransferToIce().With(d => d.Papers = []);
        Assert.Equal([["transfer.ice-shows-warrant"], ["transfer.warrant-in-hand"]], Ways(noWarrant));
        var twoBroken = Arrest().With(d => (d.Act.CarryingCredentials, d.Act.UnderIceDirection) = (Truth.No, Truth.No));
        Assert.Equal([["wso.credentials", "wso.ice-direction"]], Ways(twoBroken));
    }

    /// <summary>Against every subset of what stands against the act, conditions taken as independent.</summary>
    [Sampled(100)]
    public void The_ways_are_all_the_smallest_there_are(Shaken shaken)
    {
        var s = Wso.Rules.Law.Premises.Of(shaken.File, shaken.Ask, shaken.Ask.At);
        foreach (var action in Enum.GetValues<JailAction>())
        {
            var explanation = RuleBook.Current.Decide(shaken.File, shaken.Ask, action).Explain();
            if (explanation.Ruling is Ruling.Permitted or Ruling.Required)
            {
                continue;
            }

            var grants = Wso.Rules.Law.Powers.Told(action, in s).Select(grant => Weighed.Of(grant, s)).ToList();
            var movable = grants.SelectMany(Movable).Distinct().ToList();
            Assert.DoesNotContain(explanation.ToChange.SelectMany(way => way), rule => !movable.Contains(rule.Id));
            if (movable.Count > MostToTry)
            {
                continue;
            }

            var working = Subsets(movable).Where(subset => grants.Any(grant => IsSo(grant, subset, Truth.Yes, possible: false))).ToList();
            var smallest = working.Where(way => !working.Exists(other => other.Count < way.Count && other.IsSubsetOf(way)));
            Assert.Equal(smallest.Select(Text).Order(), explanation.ToChange.Select(way => Text(way.Select(rule => rule.Id))).Order());
        }
    }

    private static Draft Arrest() => Baseline.Arrest(AgreementType.WarrantServiceOfficer);

    private static IEnumerable<IEnumerable<string>> Ways(Draft draft) =>
        draft.Verdict().Explain().ToChange.Select(way => way.Select(rule => rule.Id));

    /// <summary>The rules that stand against the act; of the three things that custody can rest on, the first.</summary>
    private static IEnumerable<string> Standing(Draft draft) => draft.Verdict().Explain().Because
        .Where(reason => Stands(reason) && reason.Rule.Id is not ("custody.out-processing" or "custody.held-on-papers"))
        .Select(reason => reason.Rule.Id);

    private static bool Stands(Reason reason) => reason.Truth != (reason.Rule.Kind == RuleKind.Bar ? Truth.No : Truth.Yes);

    /// <summary>The rules at the bottom that stand against the act and can still be turned.</summary>
    private static IEnumerable<string> Movable(Weighed weighed) =>
        weighed.Joint != Joint.Leaf ? weighed.Parts.SelectMany(Movable)
        : weighed.Truth == (weighed.Leaf!.IsBar ? Truth.No : Truth.Yes) ? []
        : weighed.ToBeSo() is { } deeper ? Movable(deeper)
        : weighed.Leaf.IsFixed(weighed.Truth, in weighed.Situation) ? []
        : [weighed.Leaf.Rule.Id];

    private static bool IsSo(Weighed weighed, HashSet<string> turned, Truth wanted, bool possible)
    {
        if (weighed.Truth == wanted || (possible && weighed.Truth == Truth.Unknown))
        {
            return true;
        }

        return weighed.Joint switch
        {
            Joint.Leaf =>
                wanted == Truth.Yes && weighed.ToBeSo() is { } deeper
                    ? IsSo(deeper, turned, wanted, possible)
                    : turned.Contains(weighed.Leaf!.Rule.Id),
            Joint.Not => IsSo(weighed.Parts[0], turned, (Truth)(-(sbyte)wanted), possible),
            Joint.All when wanted == Truth.Yes =>
                weighed.Parts.All(part => IsSo(part, turned, wanted, possible || weighed.IsEnoughIfPossible)),
            Joint.Any when wanted == Truth.No => weighed.Parts.All(part => IsSo(part, turned, wanted, possible)),
            _ => weighed.Parts.Any(part => IsSo(part, turned, wanted, possible || weighed.IsEnoughIfPossible)),
        };
    }

    private static IEnumerable<HashSet<string>> Subsets(List<string> rules) =>
        Enumerable.Range(0, 1 << rules.Count).Select(bits => rules.Where((_, i) => (bits & (1 << i)) != 0).ToHashSet());

    private static string Text(IEnumerable<string> way) => string.Join(" ", way.Order(StringComparer.Ordinal));
}
