using System;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>The ids of state duties: their own, not their places.</summary>
public sealed class StateDutyConventions
{
    [Fact]
    public void An_id_begins_with_the_state_and_is_used_once_in_a_span_and_for_one_duty_in_all()
    {
        var duties = RuleBook.Current.States.SelectMany(span => span.Duties.Select(duty => (span, duty))).ToList();
        Assert.All(duties, one => Assert.Matches($"^{one.span.State.ToString().ToLowerInvariant()}\\.[a-z]+(-[a-z]+)*$", one.duty.Id));
        Assert.All(
            RuleBook.Current.States,
            span => Assert.Equal(span.Duties.Count, span.Duties.Select(duty => duty.Id).Distinct().Count()));
        Assert.All(duties.GroupBy(one => one.duty.Id), same => Assert.Single(same.Select(one => one.duty.Says).Distinct()));
        Assert.Empty(duties.Select(one => one.duty.Id).Intersect(RuleBook.Current.Rules.Select(rule => rule.Id)));
    }

    [Fact]
    public void A_duty_owed_is_told_by_the_id_declared_beside_it()
    {
        var jail = new States.StateCase(UsState.NC, "America/New_York", "2026-03-04T10:00:00")
        {
            Booked = Times.Local("2026-03-01T10:00:00", "America/New_York"),
        };
        Assert.Contains("nc.tell-ice-within-two-hours", RuleBook.Current.Duties(jail.File, jail.Due).Select(duty => duty.Rule.Id));
    }
}
