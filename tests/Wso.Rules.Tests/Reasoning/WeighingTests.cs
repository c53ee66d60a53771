using System.Collections.Generic;
using System.Linq;
using Xunit;
using static Wso.Rules.Logic;

namespace Wso.Rules.Tests;

/// <summary>What decides, what is missing and what would change a ruling, by grants made up for it.</summary>
public sealed class WeighingTests
{
    private static readonly Citation Law = RuleBook.Current.Rules[0].Citation;
    private static readonly Condition So = Leaf("so", Truth.Yes);
    private static readonly Condition AlsoSo = Leaf("also-so", Truth.Yes);
    private static readonly Condition NotSo = Leaf("not-so", Truth.No);
    private static readonly Condition Bar = Leaf("bar", Truth.Yes, RuleKind.Bar);
    private static readonly Condition NoBar = Leaf("no-bar", Truth.No, RuleKind.Bar);

    [Fact]
    public void A_grant_that_is_barred_decides_nothing_of_what_another_gives() =>
        Assert.Equal(["so"], Deciding(Ruling.Permitted, Grant(So), Grant(AlsoSo, bar: Bar)));

    [Fact]
    public void A_bar_that_is_absent_decides_with_the_grant_that_gives() =>
        Assert.Equal(["so", "no-bar"], Deciding(Ruling.Permitted, Grant(So, bar: NoBar)));

    [Fact]
    public void A_bar_that_is_absent_decides_nothing_where_another_grant_gives() =>
        Assert.Equal(["so"], Deciding(Ruling.Permitted, Grant(So), Grant(NotSo, bar: NoBar)));

    [Fact]
    public void A_bar_that_is_absent_prohibits_nothing() => Assert.Equal(["not-so"], Deciding(Ruling.Prohibited, Grant(NotSo, bar: NoBar)));

    [Fact]
    public void What_is_so_decides_against_a_grant_that_needs_it_not_to_be() =>
        Assert.Equal(["so"], Deciding(Ruling.Prohibited, Grant(Not(So))));

    [Fact]
    public void And_for_one_that_needs_it_not_to_be_what_is_not_so() =>
        Assert.Equal(["not-so"], Deciding(Ruling.Permitted, Grant(Not(NotSo))));

    [Fact]
    public void What_is_so_is_what_is_missing_where_it_must_not_be()
    {
        Assert.Equal([("so", null)], MissingTo(Grant(Not(So))));
        Assert.Empty(MissingTo(Grant(Not(NotSo))));
    }

    [Fact]
    public void And_is_to_be_changed() =>
        Assert.Equal([["so"]], Changes.Of(WeighedGrant.Each([Grant(Not(So))], default)).Select(way => way.Select(rule => rule.Id)));

    [Fact]
    public void The_ways_to_change_a_ruling_are_told_smallest_first_then_by_their_rules() => Assert.Equal(
        ["d", "e", "a b", "b c"],
        Changes.Of(WeighedGrant.Each([Grant(All(No("c"), No("b"))), Grant(All(No("b"), No("a"))), Grant(No("e")), Grant(No("d"))], default))
            .Select(way => string.Join(" ", way.Select(rule => rule.Id))));

    [Fact]
    public void What_is_missing_is_told_once_for_each_agreement() => Assert.Equal(
        [("not-so", AgreementType.WarrantServiceOfficer), ("not-so", AgreementType.JailEnforcement)],
        MissingTo(
            Grant(NotSo, Wso.Rules.Law.WarrantServiceOfficer.InForce.Terms),
            Grant(All(NotSo, NotSo), Wso.Rules.Law.JailEnforcement.InForce.Terms)));

    [Fact]
    public void Of_an_any_that_is_not_so_every_part_is_missing() =>
        Assert.Equal([("not-so", null), ("neither", null)], MissingTo(Grant(Any(NotSo, No("neither")))));

    [Fact]
    public void What_gives_is_told_and_what_does_not_is_not()
    {
        var both = Baseline.HoldUnderBoa();
        var one = Baseline.HoldUnderBoa().With(d => d.Papers!.Remove(d.Order));
        var none = Baseline.HoldUnderBoa().With(d => d.Papers!.Clear());

        Assert.Equal(["boa.hold", "detainer.hold"], Giving(both));
        Assert.Equal(["detainer.hold"], Giving(one));
        Assert.Empty(Giving(none));

        static IEnumerable<string> Giving(Draft d) => d.Verdict().Explain().Grants.Select(rule => rule.Id);
    }

    [Fact]
    public void A_bar_that_stands_for_good_is_fixed_and_one_that_is_absent_is_not()
    {
        Assert.True(Bar.IsFixed(Truth.Yes, default));
        Assert.False(Bar.IsFixed(Truth.No, default));
    }

    private static Condition No(string id) => Leaf(id, Truth.No);

    private static Condition Leaf(string id, Truth truth, RuleKind kind = RuleKind.Condition) =>
        new(id, Law, "text", "says", (in s) => truth, final: kind == RuleKind.Bar ? Condition.Always : null, kind: kind);

    private static Grant Grant(Formula when, AgreementTerms? under = null, Condition? bar = null) =>
        new("g", Law, "text", "says", JailAction.Release, when, under, bar is null ? null : [bar]);

    private static IEnumerable<string> Deciding(Ruling ruling, params Grant[] grants) =>
        Reasons.Of(WeighedGrant.Each(grants, default), ruling, default).Where(reason => reason.Decides).Select(reason => reason.Rule.Id);

    private static IEnumerable<(string, AgreementType?)> MissingTo(params Grant[] grants)
    {
        var d = Baseline.Release();
        return Missing.To(grants, Wso.Rules.Law.Premises.Of(d.Case(), d.Act.Build(), d.At))
            .Select(reason => (reason.Rule.Id, reason.Under));
    }
}
