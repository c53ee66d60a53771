using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.AgreementType;

namespace Wso.Rules.Tests.Programs;

/// <summary>What holds of every roster, tried on the two days around each clock change against a count every quarter of an hour.</summary>
public sealed class CoverageProperties
{
    /// <summary>Half an hour before and after noon of the first day certifications and a withdrawal take effect.</summary>
    private static readonly Dictionary<LocalDate, CaseFile> JailOn =
        new[] { new LocalDate(2027, 3, 13), new LocalDate(2027, 11, 6) }.ToDictionary(day => day, day => Jails.With(
        [
            Jails.Officer("always", WarrantServiceOfficer),
            Jails.Officer("certified late", JailEnforcement, d => d.Certified = At(day.At(new LocalTime(11, 30)))),
            Jails.Officer("withdrawn", TaskForce, d => d.Withdrawn = At(day.At(new LocalTime(12, 30)))),
            Jails.Officer("other jail", WarrantServiceOfficer, d => d.Facilities = FactList.Of(Draft.Annex)),
        ],
        [WarrantServiceOfficer, JailEnforcement, TaskForce],
        d => d.Agency.Complaints = FactList.Of<Complaint>()));

    [Sampled(200, Arbitrary = [typeof(RosterMade)])]
    public void Spans_partition_the_window_and_name_who_is_there_quarter_by_quarter(RosterMade made)
    {
        var (day, roster) = (made.Day, made.Roster());
        var (from, until) = Window(day);
        var coverage = Coverage.Of(JailOn[day], JailAction.ExecuteArrestWarrant, roster, from, until);

        Assert.Equal((from, until), (coverage.Spans[0].From, coverage.Spans[^1].Until));
        Assert.All(coverage.Spans, span => Assert.True(span.From < span.Until && span.Count == span.Officers.Count, $"{span}"));
        Assert.All(
            coverage.Spans.Zip(coverage.Spans.Skip(1)),
            next =>
                Assert.True(next.First.Until == next.Second.From && !next.First.Officers.SequenceEqual(next.Second.Officers), $"{next}"));
        Assert.Equal(
            until - from,
            coverage.Gaps.Concat(coverage.Spans.Where(span => span.Count > 0))
                .Aggregate(Duration.Zero, (sum, span) => sum + (span.Until - span.From)));
        for (var (t, i) = (from, 0); t < until; t += Duration.FromMinutes(15))
        {
            i += t >= coverage.Spans[i].Until ? 1 : 0;
            Assert.Equal(There(roster, day, t), coverage.Spans[i].Officers);
        }
    }

    [Sampled(200, Arbitrary = [typeof(RosterMade)])]
    public void Without_an_officer_no_gap_is_shorter_and_it_grows_exactly_for_those_who_cannot_be_spared(RosterMade made)
    {
        var (day, roster) = (made.Day, made.Roster());
        var (from, until) = Window(day);
        var all = Coverage.Of(JailOn[day], JailAction.ExecuteArrestWarrant, roster, from, until);
        foreach (var id in RosterMade.Ids)
        {
            var without =
                Coverage.Of(JailOn[day], JailAction.ExecuteArrestWarrant, roster.Where(shift => shift.Officer != id), from, until);

            Assert.All(all.Gaps, gap => Assert.Contains(without.Gaps, wider => wider.From <= gap.From && gap.Until <= wider.Until));
            Assert.Equal(all.Irreplaceable.Contains(id), Length(without) > Length(all));
        }
    }

    private static Duration Length(Coverage coverage) => coverage.Gaps.Aggregate(Duration.Zero, (sum, gap) => sum + (gap.Until - gap.From));

    private static (Instant From, Instant Until) Window(LocalDate day) => (At(day.AtMidnight()), At(day.PlusDays(2).AtMidnight()));

    /// <summary>rules.md, in its own words: on duty by the wall clock, and designated then.</summary>
    private static string[] There(Shift[] roster, LocalDate day, Instant t) => roster
        .Where(shift => At(shift.Start) <= t && t < At(shift.End))
        .Select(shift => shift.Officer)
        .Where(id =>
            id == "always"
                || (id == "certified late" && t >= At(day.At(new LocalTime(11, 30))))
                || (id == "withdrawn" && t < At(day.At(new LocalTime(12, 30)))))
        .Distinct()
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>
    /// A local time that a clock change skips moves forward by the length of the gap; one that occurs twice is the earlier.
    /// </summary>
    private static Instant At(LocalDateTime local)
    {
        var map = Times.Zone.MapLocal(local);
        return map.Count == 0 ? local.WithOffset(map.EarlyInterval.WallOffset).ToInstant() : map.First().ToInstant();
    }
}
