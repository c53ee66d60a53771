using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// No condition, limit or bar stands in a grant for nothing, and no grant requires what it does not permit: over the abstract domain, with
/// each condition taken as independent.
/// </summary>
public sealed class NoDeadRuleTests
{
    /// <summary>The grants that say what is not delegated have one condition, which is never met.</summary>
    private static readonly Dictionary<string, Grant> Book = AllRules.Grants.ToDictionary(grant => grant.Rule.Id);

    public static IEnumerable<TheoryDataRow<string>> GrantIds => Names.Of(Book.Keys);

    /// <summary>
    /// A condition decides where one assignment gives yes with it as wanted, no with it against, unknown with it unknown.
    /// Every smallest set of conditions that grants the action, all others standing against it, is such an assignment for each of its
    /// members.
    /// </summary>
    [Theory]
    [MemberData(nameof(GrantIds))]
    public void Every_condition_and_every_bar_of_a_grant_decides_in_some_assignment(string id)
    {
        var grant = Book[id];
        var leaves = grant.When.Leaves.Concat(grant.Bars).Select(leaf => leaf.Rule.Id).Distinct().ToList();
        var idle = leaves.Except(Decisive(grant.When, grant.Bars)).ToList();
        Assert.True(idle.Count == 0, $"{id}: {string.Join(", ", idle)} never decides");
    }

    [Fact]
    public void A_condition_that_never_decides_would_be_found()
    {
        var (met, idle) = (Book["wso.hold"].When.Leaves.First(), Book["wso.hold"].When.Leaves.Last());
        Assert.Equal([met.Rule.Id], Decisive(Logic.All(met, Logic.Any(met, idle)), []));
    }

    [Theory]
    [MemberData(nameof(GrantIds))]
    public void Every_condition_of_what_is_required_decides_in_some_assignment(string id) =>
        Assert.True(
            Book[id].Required is not { } required || !required.Leaves.Select(leaf => leaf.Rule.Id).Except(Decisive(required, [])).Any(),
            id);

    /// <summary>Required is more than permitted: no assignment requires what its own grant does not give, and a bar takes both.</summary>
    [Theory]
    [MemberData(nameof(GrantIds))]
    public void Nothing_is_required_that_is_not_permitted(string id)
    {
        if (Book[id].Required is not { } required)
        {
            return;
        }

        var variables = new Variables();
        var rebuilt = new Rebuilt(variables, new Dictionary<string, string>());
        var grant = rebuilt.Grant(Book[id]);
        var isRequired = rebuilt.Formula(required);
        foreach (var others in new[] { Truth.Yes, Truth.Unknown, Truth.No })
        {
            for (var place = 0; place < variables.Names.Count; place++)
            {
                foreach (var one in new[] { Truth.Yes, Truth.Unknown, Truth.No })
                {
                    Array.Fill(rebuilt.Values, others);
                    rebuilt.Values[place] = one;
                    var ruling = grant.RulingIn(default);
                    Assert.Equal(ruling == Ruling.Required, grant.Of(default) == Truth.Yes && isRequired.Of(default) == Truth.Yes);
                    Assert.False(ruling == Ruling.Required && grant.Bars.Any(bar => bar.Of(default) != Truth.No), id);
                    Tally.Whole++;
                }
            }
        }
    }

    /// <summary>What is required, nothing prohibits by requiring or permitting its opposite.</summary>
    [Fact]
    public void Who_must_hold_may_not_release_and_who_must_release_may_not_hold()
    {
        foreach (var made in Generated.Made.First(400))
        {
            var (hold, release) = (
                RuleBook.Current.Decide(made.File, made.Ask, JailAction.HoldForIce).Ruling,
                RuleBook.Current.Decide(made.File, made.Ask, JailAction.Release).Ruling);
            Assert.False(hold == Ruling.Required && release is (Ruling.Required or Ruling.Permitted), made.ToString());
            Assert.False(release == Ruling.Required && hold is (Ruling.Required or Ruling.Permitted), made.ToString());
            Tally.Sampled++;
        }
    }

    /// <summary>The ids that turn the answer, each in an assignment of its own.</summary>
    private static HashSet<string> Decisive(Formula when, Leaf[] bars)
    {
        var variables = new Variables();
        var rebuilt = new Rebuilt(variables, new Dictionary<string, string>());
        var test = rebuilt.Formula(when);
        var against = bars.Select(bar => (Leaf)rebuilt.Formula(bar)).ToArray();
        var grant = new Grant("all", RuleBook.Current.Rules[0].Citation, "t", "s", null, test, bars: against);
        var isBar = bars.Select(bar => variables.PlaceOf(bar.Rule.Id)).ToHashSet();
        for (var place = 0; place < variables.Names.Count; place++)
        {
            rebuilt.Values[place] = isBar.Contains(place) ? Truth.Yes : Truth.No;
        }

        var decisive = new HashSet<string>();
        foreach (var way in Changes.Of(WeighedGrant.Each([grant], default)))
        {
            foreach (var rule in way)
            {
                Set(way, standing: null);
                var granted = grant.Of(default);
                Set(way, rule);
                if (granted == Truth.Yes && grant.Of(default) == Truth.No)
                {
                    decisive.Add(rule.Id);
                }
            }
        }

        return decisive;

        void Set(IReadOnlyList<Rule> way, Rule? standing)
        {
            for (var place = 0; place < variables.Names.Count; place++)
            {
                var isTurned = way.Any(rule => rule != standing && variables.PlaceOf(rule.Id) == place);
                rebuilt.Values[place] = isTurned == isBar.Contains(place) ? Truth.No : Truth.Yes;
            }
        }
    }
}
