using System;
using System.Linq;
using FsCheck.Xunit;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>The same, over cases of any facts.</summary>
[Properties(Arbitrary = [typeof(ShakenCases)])]
public sealed class ShakenTests
{
    /// <summary>
    /// Release stands apart: an arrest that is no longer known to be none counts for the limits, so that a hold may be over sooner.
    /// </summary>
    [Sampled(40)]
    public void A_fact_left_out_permits_nothing(Shaken shaken)
    {
        var before = shaken.Rulings();
        foreach (var fact in
            FactGraph.Of(shaken.File)
                .Where(fact =>
                    fact.IsGiven
                        && !LeavingOutTests.IsNoneWhereLeftOut(fact)
                        && !LeavingOutTests.IsReplacedWhereLeftOut(fact, shaken.File)))
        {
            var after = (shaken with { File = (CaseFile)fact.LeftOut() }).Rulings();
            Assert.All(
                Enum.GetValues<JailAction>().Where(action => action != JailAction.Release),
                action =>
                    Assert.True(
                        after[(int)action] is Undetermined or Prohibited || before[(int)action] is Permitted or Required,
                        $"without {fact.Path} {action} turns from {before[(int)action]} to {after[(int)action]}"));
        }
    }

    [Sampled(200)]
    public void The_order_of_lists_never_matters(Shaken shaken)
    {
        var turned = shaken with { File = FactGraph.Turned(shaken.File) };
        Assert.Equal(shaken.Rulings(), turned.Rulings());
        var (hold, same) = (RuleBook.Current.Hold(shaken.File, shaken.Ask.At), RuleBook.Current.Hold(turned.File, turned.Ask.At));
        Assert.Equal(
            (hold.Start, hold.End, hold.BindingLimit?.Rule.Id, hold.RegulationOuterLimit),
            (same.Start, same.End, same.BindingLimit?.Rule.Id, same.RegulationOuterLimit));
        Assert.Equal(hold.Bases, same.Bases);
    }

    [Sampled(200)]
    public void A_hold_permitted_and_a_release_required_never_stand_together(Shaken shaken)
    {
        var rulings = shaken.Rulings();
        var (hold, release) = (rulings[(int)JailAction.HoldForIce], rulings[(int)JailAction.Release]);
        Assert.False(hold is Permitted or Required && release == Required);
        Assert.False(hold == Required && release == Permitted);
        Assert.Equal(hold, RuleBook.Current.Hold(shaken.File, shaken.Ask.At).Ruling);
    }

    [Sampled(200)]
    public void A_hold_that_stands_is_over_at_its_end_and_never_before_under_the_basis_that_sets_it(Shaken shaken)
    {
        var hold = RuleBook.Current.Hold(shaken.File, shaken.Ask.At);
        if (hold is { End: { } end, BindingLimit: { } limit })
        {
            Assert.True(hold.Ruling is Permitted or Required);
            Assert.True(end > shaken.Ask.At);
            Assert.DoesNotContain(limit.Basis, RuleBook.Current.Hold(shaken.File, end).Bases);
        }
    }

    [Sampled(200)]
    public void What_nobody_may_grant_is_told_with_every_reason_that_decides(Shaken shaken)
    {
        foreach (var action in Enum.GetValues<JailAction>())
        {
            var explanation = RuleBook.Current.Decide(shaken.File, shaken.Ask, action).Explain();
            Assert.Contains(explanation.Because, reason => reason.Decides);
            Assert.Equal(explanation.Ruling is Permitted or Required, explanation.Grants.Count > 0);
            Assert.True(explanation.Ruling is not (Permitted or Required) || explanation.ToChange.Count == 0);
        }
    }
}
