using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>The audit, which looks back over spans, says the same as the answers given at the time.</summary>
public sealed class AuditAgreesWithTheDuties
{
    [Sampled(300, Arbitrary = [typeof(MadeCases)])]
    public void Custody_is_a_breach_exactly_while_release_is_overdue(Made made)
    {
        var end = Moment.Latest - Duration.Epsilon;
        var report = RuleBook.Current.Audit(made.File, end);
        var custody = report.Breaches.Where(breach => breach.Action == JailAction.HoldForIce && breach.Length > Duration.Zero).ToList();
        foreach (var instant in RuleBook.Current.Timeline(made.File, made.Ask).Select(entry => entry.At))
        {
            var isBreach = custody.Any(breach => breach.From <= instant && instant < (breach.Until ?? end));
            var duty = RuleBook.Current.Duties(made.File, instant).SingleOrDefault(duty => duty.Duty == Duty.ReleasePerson);
            // Of who was never booked, the arrest on the street is audited, and no custody in the jail.
            var isBooked = made.File.Custody.Booked.TryGetSpan(out _, out var booked) && booked <= instant;
            Assert.True(
                (duty?.State == DutyState.Overdue && isBooked) == isBreach,
                $"{instant}: release {duty?.State}, booked {isBooked}, a breach {isBreach}");
            Assert.DoesNotContain(
                report.OutProcessing,
                span => span.Contains(instant) && duty?.State != DutyState.Due && duty?.State != DutyState.Unknown);
        }
    }

    [Sampled(300, Arbitrary = [typeof(MadeCases)])]
    public void No_instant_of_custody_counts_twice(Made made)
    {
        var report = RuleBook.Current.Audit(made.File, Moment.Latest - Duration.Epsilon);
        var custody = report.Breaches.Where(breach => breach.Action == JailAction.HoldForIce && breach.Length > Duration.Zero)
            .Select(breach => (breach.From, breach.Until))
            .Concat(report.OutProcessing.Select(span => (From: span.Start, Until: (Instant?)span.End)))
            .OrderBy(span => span.From)
            .ToList();
        Assert.All(
            custody.Zip(custody.Skip(1)),
            pair => Assert.True(pair.First.Until <= pair.Second.From, $"{pair.First} overlaps {pair.Second}"));
    }

    [Sampled(300, Arbitrary = [typeof(MadeCases)])]
    public void Acts_are_breaches_exactly_where_they_were_prohibited(Made made)
    {
        var acts = RuleBook.Current.Audit(made.File, Moment.Latest - Duration.Epsilon).Breaches
            .Where(breach => breach.Length == Duration.Zero && breach.Action is not null);
        var isLeaving =
            made.File.Acts.OrNone().Any(act => made.File.Custody.Released == act.At || made.File.Custody.IceTookCustody == act.At);
        if (!isLeaving)
        {
            Assert.Equal(
                made.File.Acts.OrNone().Count(act => RuleBook.Current.Decide(made.File, act).Ruling == Ruling.Prohibited),
                acts.Count());
        }
    }
}
