using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Between two neighboring entries of a timeline nothing changes, and at each that says so something does.</summary>
public sealed class ExactnessTests
{
    private static readonly Duration After = Days(3 * 366);

    [Sampled(150, Arbitrary = [typeof(MadeCases)])]
    public void Nothing_changes_between_two_entries(Made made, int seed)
    {
        var dice = new Dice(seed);
        var entries = RuleBook.Current.Timeline(made.File, made.Ask);
        for (var i = 0; i < entries.Count; i++)
        {
            var (from, until) = (entries[i].At, i + 1 < entries.Count ? entries[i + 1].At : entries[i].At + After);
            var answers = AnswersAt.Of(made.File, made.Ask, from);
            Instant[] between =
            [
                until - Duration.Epsilon, from + Duration.FromNanoseconds((until - from).TotalNanoseconds * dice.Below(1000) / 1000)
            ];
            Assert.All(between, instant => Assert.Equal(answers, AnswersAt.Of(made.File, made.Ask, instant)));
        }
    }

    [Sampled(150, Arbitrary = [typeof(MadeCases)])]
    public void What_an_entry_says_is_what_the_answers_are_just_before_it_and_at_it(Made made)
    {
        foreach (var entry in RuleBook.Current.Timeline(made.File, made.Ask))
        {
            var before = AnswersAt.Of(made.File, made.Ask, entry.At - Duration.Epsilon);
            var now = AnswersAt.Of(made.File, made.Ask, entry.At);
            Assert.Equal(entry.Changes, before != now);
            Assert.All(entry.Rulings, change => Assert.Contains($"{change.Action}: {change.From};", before, StringComparison.Ordinal));
            Assert.All(entry.Rulings, change => Assert.Contains($"{change.Action}: {change.To};", now, StringComparison.Ordinal));
        }
    }

    [Sampled(150, Arbitrary = [typeof(MadeCases)])]
    public void The_next_change_is_the_first_later_entry_that_changes_anything(Made made) =>
        Assert.Equal(
            RuleBook.Current.Timeline(made.File, made.Ask).FirstOrDefault(entry => entry.Changes && entry.At > made.Ask.At)?.At,
            RuleBook.Current.NextChange(made.File, made.Ask));

    [Sampled(100, Arbitrary = [typeof(MadeCases)])]
    public void Every_recorded_event_stands_in_it_in_order(Made made)
    {
        var entries = RuleBook.Current.Timeline(made.File, made.Ask);
        var recorded = RecordedEvents.In(made.File);

        Assert.Equal(entries.Select(entry => entry.At).Distinct().Order(), entries.Select(entry => entry.At));
        Assert.Equal(
            recorded.Select(one => (one.At, one.Name)).Order(),
            entries.SelectMany(entry => entry.Recorded.Select(name => (entry.At, name))).Order());
    }

    /// <summary>
    /// No list of instants is trusted here: every minute of five days is asked about, and every second around the changes found.
    /// </summary>
    [Theory]
    [InlineData(AgreementType.WarrantServiceOfficer)]
    [InlineData(AgreementType.TaskForce)]
    public void Minute_by_minute_and_second_by_second_it_changes_when_it_says(AgreementType model)
    {
        var d = Baseline.HoldAfterArrest(model);
        d.Questions =
            Questions.Claim(Due + Hours(3), question =>
                (question.ReportedToIce, question.AnsweredInWriting, question.Citizen) = (Due + Hours(4), Due + Hours(9), Truth.No));
        var (file, ask) = (d.Case(), d.Act.Build());
        var (from, until) = (Due - Hours(1), Due + Days(4));
        var expected = RuleBook.Current.Timeline(file, ask)
            .Where(entry => entry.Changes && entry.At > from && entry.At <= until)
            .Select(entry => Ceiling(entry.At))
            .Distinct();

        var found = new List<Instant>();
        var before = AnswersAt.Of(file, ask, from);
        for (var minute = from; minute < until; minute += Duration.FromMinutes(1))
        {
            var next = AnswersAt.Of(file, ask, minute + Duration.FromMinutes(1));
            if (before != next)
            {
                found.AddRange(Enumerable.Range(1, 60).Select(second => minute + Duration.FromSeconds(second))
                    .Where(second => AnswersAt.Of(file, ask, second - Second) != AnswersAt.Of(file, ask, second)));
            }

            before = next;
        }

        Assert.Equal(expected, found);
    }

    private static Instant Ceiling(Instant instant)
    {
        var second = Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
        return second < instant ? second + Second : second;
    }
}
