using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>The made cases reach what there is to reach: every rule as yes, as no, as unknown, and as the one that decides.</summary>
public sealed class CoverageTests
{
    private const int Cases = 4000;

    /// <summary>Not out of reach: the made cases hold none such yet. A case that comes to hold one fails here, and the line goes.</summary>
    /// <summary>What no made case reaches, and why.</summary>
    private static readonly Dictionary<string, string> Unreachable = new()
    {
        ["wso.only-two-powers: Yes Unknown"] = "what is not delegated is never met, and never in doubt",
        ["jem.only-listed-powers: Yes Unknown"] = "the same",
        ["tfm.only-listed-powers: Yes Unknown"] = "the same",
        ["boa.no-powers: Yes Unknown"] = "the same",
        ["detainer.no-powers: Yes Unknown"] = "the same",
        ["state.hold-order: No"] = "an order not shown leaves the hold unknown, never prohibited",
        ["tfm.same-day: Unknown"] = "an act on record has its instant, and a case file says which acts there are",
        ["state.hold-before-order: Yes No"] = "no text that was read settles it",
        ["release.due-not-recorded: Yes"] = "it keeps open what is not known, and shows nothing",
        ["bar.state-forbids-transport: Unknown"] = "an answer of unknown forbids nothing",
        ["bar.state-forbids-transfer: Unknown"] = "the same",
        ["tfm.day-of-arrest: Unknown"] = "a made case says which acts there are; the rule's own rows leave them out",
        ["state.no-hold-order-needed: Unknown"] = "the law in force asks for an order or asks for none",
        ["release.hold-settled: No"] = "it is known whether a hold is in effect, or it is not known",
    };

    private static readonly JailAction[] CanBeRequired = [JailAction.NotifyIceOfRelease, JailAction.HoldForIce, JailAction.Release];

    private static readonly Dictionary<string, HashSet<string>> Reached = Reach();

    public static IEnumerable<TheoryDataRow<string>> RuleIds =>
        Names.Of(
            RuleBook.Current.Rules.Where(rule => rule.Kind is RuleKind.Condition or RuleKind.Bar or RuleKind.Limit)
                .Select(rule => rule.Id));

    public static IEnumerable<TheoryDataRow<string>> ActionNames => Names.Of(Enum.GetNames<JailAction>());

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_is_reached_as_yes_as_no_as_unknown_and_as_decider(string id)
    {
        var reached = Reached.GetValueOrDefault(id) ?? [];
        var missing = new[] { "Yes", "No", "Unknown", "decides" }.Except(reached);
        var listed = Unreachable.Keys.Where(key => key.StartsWith(id + ":", StringComparison.Ordinal))
            .SelectMany(key => key.Split(": ")[1].Split(' '));
        Assert.Equal(listed, missing);
    }

    [Theory]
    [MemberData(nameof(ActionNames))]
    public void An_action_is_reached_with_every_ruling_that_it_can_have(string action)
    {
        var possible =
            Enum.GetValues<Ruling>().Where(ruling => ruling != Ruling.Required || CanBeRequired.Contains(Enum.Parse<JailAction>(action)));
        var reached = Made.First(Cases)
            .Select(made => RuleBook.Current.Decide(made.File, made.Ask, Enum.Parse<JailAction>(action)).Ruling)
            .Distinct();
        Assert.Equal(possible, reached.Order());
    }

    [Fact]
    public void Every_basis_stands_in_some_case_and_every_limit_is_the_first_of_some_basis_that_stands()
    {
        var holds = Made.First(Cases).Select(made => RuleBook.Current.Hold(made.File, made.Ask.At)).ToArray();
        var first = holds.SelectMany(hold =>
            hold.Limits.Where(limit => hold.Bases.Contains(limit.Basis))
                .GroupBy(limit => limit.Basis, (_, limits) => limits.MinBy(limit => limit.At)!.Rule.Id));
        Assert.Equal(6, holds.SelectMany(hold => hold.Bases).Distinct().Count());
        Assert.Empty(RuleBook.Current.Rules.Where(rule => rule.Kind == RuleKind.Limit).Select(rule => rule.Id).Except(first));
    }

    private static Dictionary<string, HashSet<string>> Reach()
    {
        var reached = new Dictionary<string, HashSet<string>>();
        foreach (var made in Made.First(Cases))
        {
            var s = Premises.Of(made.File, made.Ask, made.Ask.At);
            foreach (var action in Enum.GetValues<JailAction>())
            {
                var told = Powers.Told(action, in s);
                foreach (var leaf in told.SelectMany(grant => Weighed.Of(grant, s).Leaves()))
                {
                    Ways(leaf.Leaf!.Rule).Add(leaf.Truth.ToString());
                }

                foreach (var reason in Reasons.Of(WeighedGrant.Each(told, s), Rulings.Of(Powers.Of(action), in s), s.At))
                {
                    Ways(reason.Rule).Add(reason.Truth.ToString());
                    if (reason.Decides)
                    {
                        Ways(reason.Rule).Add("decides");
                    }
                }
            }
        }

        return reached;

        HashSet<string> Ways(Rule rule) => reached.TryGetValue(rule.Id, out var known) ? known : reached[rule.Id] = [];
    }
}
