using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>An event that is known only to lie within a span: the answer is that of every instant in it, or undetermined.</summary>
[Properties(Arbitrary = [typeof(MadeCases)])]
public sealed class SpanTests
{
    private static readonly JailAction[] Actions = Enum.GetValues<JailAction>();

    private static readonly Duration[] Widths =
    [
        Duration.FromSeconds(1), Duration.FromHours(1), Duration.FromHours(12), Duration.FromDays(1), Duration.FromDays(366)
    ];

    [Sampled(150)]
    public void An_answer_over_a_span_is_the_answer_of_every_instant_in_it_or_undetermined(Made made)
    {
        var dice = made.Dice();
        foreach (var fact in FactGraph.Of(made.File).Where(fact => fact.Value is Moment moment && moment.TryGet(out _)))
        {
            var at = InstantOf(fact);
            var width = dice.Of(Widths);
            var first =
                Instant.Max(Moment.Earliest, at - dice.Of(Duration.Zero, width, Duration.FromSeconds((long)(width.TotalSeconds / 2))));
            var last = Instant.Max(at, first + width);
            if (last >= Moment.Latest || last - first > Duration.FromDays(366))
            {
                continue;
            }

            var over = Rulings((CaseFile)fact.Replaced(Moment.Between(first, last)), made.Ask);
            foreach (var within in Within(first, last, at, made.Ask.At, dice))
            {
                var exact = Rulings((CaseFile)fact.Replaced(Moment.At(within)), made.Ask);
                Assert.All(Actions, action => Assert.True(
                    over[(int)action] == Undetermined
                        || over[(int)action] == exact[(int)action]
                        || (over[(int)action], exact[(int)action]) == (Permitted, Required),
                    $"{fact.Path} within {first}/{last}: {action} is {over[(int)action]}, at {within} {exact[(int)action]}"));
            }
        }
    }

    [Sampled(100)]
    public void The_end_of_a_hold_over_a_span_is_never_after_that_of_any_instant_in_it(Made made)
    {
        var dice = made.Dice();
        foreach (var fact in FactGraph.Of(made.File).Where(fact => fact.Value is Moment moment && moment.TryGet(out _)))
        {
            var at = InstantOf(fact);
            var last = at + dice.Of(Widths);
            if (
                last >= Moment.Latest
                    || RuleBook.Current.Hold(
                        (CaseFile)fact.Replaced(Moment.Between(at, last)),
                        made.Ask.At) is not { Ruling: Permitted or Required, End: { } end })
            {
                continue;
            }

            foreach (var within in Within(at, last, at, made.Ask.At, dice))
            {
                var exact = RuleBook.Current.Hold((CaseFile)fact.Replaced(Moment.At(within)), made.Ask.At);
                Assert.True(
                    exact.End is not { } other || end <= other,
                    $"{fact.Path} within {at}/{last}: the hold ends {end}, at {within} {exact.End}");
            }
        }
    }

    private static Instant InstantOf(PlacedFact fact) => ((Moment)fact.Value!).TryGet(out var at) ? at : default;

    /// <summary>Both ends, what was recorded, the instant asked about where it lies there, and one by chance.</summary>
    private static IEnumerable<Instant> Within(Instant first, Instant last, Instant at, Instant asked, Dice dice) =>
        new[] { first, last, at, asked, asked + Duration.FromSeconds(1), dice.Between(first, last) }
            .Where(one => one >= first && one <= last)
            .Distinct();

    private static List<Ruling> Rulings(CaseFile file, Act ask) =>
        Actions.Select(action => RuleBook.Current.Decide(file, ask, action).Ruling).ToList();
}
