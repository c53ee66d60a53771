using System;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>Who is on the board, in which order, and what it says.</summary>
public sealed class OnTheBoard
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 18, 0);

    [Fact]
    public void Whoever_must_be_let_go_first_comes_first_and_whoever_may_have_to_be_second()
    {
        // Hold ended two hours ago; not known whether a hold stands, since a claim 40 minutes ago; release due at a time nobody knows;
        // release due in 40 minutes; hold ends in 90;
        // release due in 5 hours; in 60.
        Assert.Equal(
            ["2026-004398", "2026-004466", "2026-004530", "2026-004503", "2026-004417", "2026-004521", "2026-004488"],
            View(Noon, [.. MadePeople.All(Noon).Reverse()]).Rows.Select(static row => row.Stay.Key));
    }

    [Theory]
    [InlineData(72 * 60, true)]
    [InlineData((72 * 60) + 1, false)]
    [InlineData((72 * 60) - 1, true)]
    public void A_person_is_on_the_board_from_72_hours_before_release_is_due(int minutes, bool isOn) =>
        Assert.Equal(isOn, View(Noon, ReleaseDue(Moment.At(Noon + Duration.FromMinutes(minutes)))).Rows.Count == 1);

    [Fact]
    public void A_release_due_that_nobody_knows_keeps_nobody_off_the_board() => Assert.Single(View(Noon, ReleaseDue(Moment.Unknown)).Rows);

    [Fact]
    public void No_release_in_sight_is_not_on_the_board() => Assert.Empty(View(Noon, ReleaseDue(Moment.Never)).Rows);

    [Theory]
    [InlineData("released")]
    [InlineData("iceTookCustody")]
    public void Whoever_is_gone_is_not_on_the_board(string how)
    {
        var held = MadeCases.Held(Noon);
        Assert.Single(View(Noon, MadeCases.Changed(held, $"\"{how}\":\"never\"", $"\"{how}\":\"2026-11-20T18:00:01Z\"")).Rows);
        Assert.Empty(View(Noon, MadeCases.Changed(held, $"\"{how}\":\"never\"", $"\"{how}\":\"2026-11-20T18:00:00Z\"")).Rows);
    }

    [Fact]
    public void A_release_is_late_from_the_end_of_the_hold_on()
    {
        var held = MadeCases.Held(Noon);
        var end = Noon + Duration.FromMinutes(90);
        Assert.False(View(end - Duration.FromSeconds(1), held).Rows[0].IsReleaseLate);
        Assert.True(View(end, held).Rows[0].IsReleaseLate);
        Assert.StartsWith("RELEASE NOW. OVERDUE since", View(end, held).Rows[0].Headline.Line1);
    }

    /// <summary>
    /// Across the night in which clocks go back 48 hours read 47 on the wall; the end is an instant, and is said with its offset.
    /// </summary>
    [Fact]
    public void An_end_across_a_clock_change_is_said_with_its_offset()
    {
        var due = Instant.FromUtc(2026, 10, 31, 6, 30); // 01:30 CDT
        var row = View(due + Duration.FromHours(30), MadeCases.Held(due + Duration.FromHours(48) - Duration.FromMinutes(90))).Rows[0];
        Assert.Equal(Instant.FromUtc(2026, 11, 2, 6, 30), row.Until);
        Assert.Equal("Mon Nov 2 2026, 00:30 CST (UTC-06:00)", LocalTimes.Say(row.Until!.Value, row.Zone));
        Assert.Equal("Sun Nov 1 2026, 01:30 CDT (UTC-05:00)", LocalTimes.Say(Instant.FromUtc(2026, 11, 1, 6, 30), row.Zone));
        Assert.Equal("Sun Nov 1 2026, 01:30 CST (UTC-06:00)", LocalTimes.Say(Instant.FromUtc(2026, 11, 1, 7, 30), row.Zone));
    }

    /// <summary>Between now and its next change the board says the same at every minute, and at that instant something else.</summary>
    [Fact]
    public void The_next_change_is_the_next_change()
    {
        foreach (var made in MadePeople.All(Noon))
        {
            var next = View(Noon, made).NextChange ?? Noon + Duration.FromDays(3);
            Assert.True(next > Noon);
            var before = Saying(Noon, made);
            for (var at = Noon + Duration.FromMinutes(1); at < next; at += Duration
                .FromMinutes(Math.Max(1, Math.Floor((next - Noon).TotalMinutes / 50))))
            {
                Assert.Equal(before, Saying(at, made));
            }
        }
    }

    [Fact]
    public void Who_may_serve_is_told_with_the_next_gap()
    {
        var roster =
            "deputy-7,2026-11-20T06:00,2026-11-20T18:00\ndeputy-8,2026-11-20T06:00,2026-11-21T06:00\ndeputy-9,2026-11-20T19:00,2026-12-20T19:00\n";
        var cover = JailCover.Of(MadeCases.Held(Noon).CaseFile, roster, Noon);
        Assert.Equal(["deputy-7"], cover.Officers);
        Assert.Equal((Instant.FromUtc(2026, 11, 21, 0, 0), Instant.FromUtc(2026, 11, 21, 1, 0)), (cover.Gap!.From, cover.Gap.Until));
        Assert.Equal(Instant.FromUtc(2026, 11, 21, 0, 0), cover.NextChange);
        Assert.Null(JailCover.Of(MadeCases.Held(Noon).CaseFile, null, Noon).Officers);
    }

    [Theory]
    [InlineData("deputy-7,2026-11-20T18:00,2026-11-20T06:00")]
    [InlineData("officer,start,end")]
    [InlineData("deputy-7,2026-11-20T06:00")]
    public void A_roster_with_a_line_that_is_no_shift_is_none(string line) =>
        Assert.Null(DutyRoster.Read("deputy-7,2026-11-20T06:00,2026-11-20T18:00\n" + line, out _));

    private static BoardView View(Instant now, params CaseFileDocument[] documents) =>
        BoardView.At(1, now,
            [.. documents.Select((document, i) => Decided.Of(new Stay(i + 1, document.CaseFile.Id, "", []), document.CaseFile, null, now))],
            static _ => null);

    private static CaseFileDocument ReleaseDue(Moment due) => MadeCases.Changed(
        MadeCases.Changed(MadeCases.Named(Noon, "2026-004488"), "\"booked\":\"2026-11-17T06:00:00Z\"",
            "\"booked\":\"2026-11-01T06:00:00Z\""),
        "\"releaseDue\":\"2026-11-23T06:00:00Z\"", due.TryGet(out var at) ? $"\"releaseDue\":\"{at}\"" : due.IsNever
            ? "\"releaseDue\":\"never\"" : "\"releaseDue\":null");

    /// <summary>All that the board says of somebody but the time that is left, which the page counts by itself.</summary>
    private static string Saying(Instant at, CaseFileDocument document)
    {
        var row = View(at, document).Rows.Single();
        return $"{row.Headline.Line1} {row.Headline.Line2} {row.Group} {row.MayServe} {Citizenship.Of(row.CaseFile, at)} {row.Hold.Ruling} "
            + $"{row.Hold.End} {row.Release.Ruling} {row.Until} {row.IsReleaseLate} "
            + $"{string.Join(' ', row.Duties.Select(static duty => $"{duty.Duty} {duty.State}"))} "
            + $"{string.Join(' ', row.Servers.SelectMany(static one => one.Officers))}";
    }
}
