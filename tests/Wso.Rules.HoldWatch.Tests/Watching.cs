using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using NodaTime;
using Orleans.Runtime;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.HoldWatch.Tests;

/// <summary>
/// What a vendor relies on. Every made hold ends 48 hours after release was due: that is where the expected instants come from.
/// </summary>
public sealed class Watching(OneSilo silo) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task Every_end_is_announced_once_and_not_before_its_instant()
    {
        var holds = silo.Make("end-", 30);
        await silo.Feed(holds);
        await silo.Until("the last minute before the first end", () => silo.Clock.GetUtcNow() > End(holds[0]).AddMinutes(-1));
        silo.Clock.SetUtcNow(End(holds[0]).AddTicks(-1));
        Assert.All(await silo.Feed(holds), acceptance => Assert.Equal(Acceptance.Same, acceptance));
        Assert.DoesNotContain(holds, hold => silo.Of(hold.CaseFile.Id).Any(notice => IsEnd(hold, notice)));
        foreach (var hold in holds)
        {
            var end = await EndAnnounced(hold);
            Assert.True(end.Announced >= end.At, $"{end.Id} was announced at {end.Announced:O}, before its instant.");
            Assert.StartsWith("permitted until ", end.From, StringComparison.Ordinal);
            Assert.Equal(
                "overdue, due " + Utc(End(hold)),
                Assert.Single(
                    silo.Of(hold.CaseFile.Id),
                    notice => notice.Change == "duty releasePerson agreement" && notice.At == end.At).To);
        }
    }

    /// <summary>
    /// Two jails may number their custodies alike. The facts of one in the place of the other's would lose an end in silence.
    /// </summary>
    [Fact]
    public async Task A_custody_of_another_agency_does_not_take_the_place_of_one_with_its_id()
    {
        var hold = silo.Make("alike-", 1)[0];
        var county = hold.CaseFile.Agency.Id!;
        Assert.Equal([Acceptance.Accepted], await silo.Feed([hold]));
        Assert.Equal([Acceptance.AnotherAgency], await silo.Feed([OneSilo.Changed(hold, county, "another-county")]));
        Assert.Contains($"\"end\":\"{Utc(End(hold))}\"", await silo.Custody(hold.CaseFile.Id).Why());
        Assert.Equal([Acceptance.Accepted], await silo.Feed([OneSilo.Changed(hold, county + "-jail", county + "-annex")]));
    }

    /// <summary>A clock in the year 2099 would make every true file after it an older one.</summary>
    [Fact]
    public async Task A_file_that_asks_about_an_instant_to_come_does_not_shut_out_the_true_ones()
    {
        var hold = silo.Make("ahead-", 1)[0];
        var now = Instant.FromDateTimeOffset(silo.Clock.GetUtcNow());
        CaseFileDocument Asking(Duration ahead) => hold.AsOf((now + ahead).ToDateTimeOffset());
        Assert.Equal([Acceptance.Ahead], await silo.Feed([Asking(Duration.FromDays(365))]));
        Assert.Equal([Acceptance.Ahead], await silo.Feed([Asking(Duration.FromMinutes(70))]));
        Assert.Equal([Acceptance.Accepted], await silo.Feed([hold]));
        Assert.Equal([Acceptance.Accepted], await silo.Feed([Asking(Duration.FromMinutes(50))]));
    }

    [Fact]
    public async Task What_is_announced_is_what_the_rule_book_decides_at_that_instant()
    {
        var holds = silo.Make("same-", 6);
        await silo.Feed(holds);
        foreach (var hold in holds)
        {
            await EndAnnounced(hold);
            var notices = silo.Of(hold.CaseFile.Id);
            foreach (var action in Enum.GetValues<JailAction>())
            {
                var told = notices.Where(notice => notice.Change == "ruling " + Word(action))
                    .ToDictionary(notice => notice.At, notice => notice.To);
                var last = "";
                foreach (var at in notices.Select(notice => notice.At).Distinct().Order())
                {
                    last = told.GetValueOrDefault(at, last);
                    var verdict = RuleBook.Current.Decide(hold.CaseFile, hold.AsOf(at).Ask, action);
                    Assert.True(
                        last == Word(verdict.Ruling),
                        $"{hold.CaseFile.Id}, {action} at {at:O}: told {last}, decided {verdict.Ruling}");
                }
            }
        }
    }

    [Fact]
    public async Task A_receiver_that_dies_gets_the_same_ids_again_and_in_order()
    {
        var holds = silo.Make(OneSilo.Dying, 6);
        await silo.Feed(holds);
        foreach (var hold in holds)
        {
            var id = hold.CaseFile.Id;
            await silo.Until($"the end of {id}, twice", () => silo.Of(id).Count(notice => IsEnd(hold, notice)) == 2);
            var last = silo.Of(id).Where(notice => notice.At == End(hold)).ToList();
            Assert.Equal(
                last.Take(last.Count / 2).Select(notice => (notice.Id, notice.From, notice.To)),
                last.Skip(last.Count / 2).Select(notice => (notice.Id, notice.From, notice.To)));
            Assert.Equal(silo.Of(id).Select(notice => notice.At).Order(), silo.Of(id).Select(notice => notice.At));
            Assert.Null(await silo.Custody(id).NextUp());
        }
    }

    [Fact]
    public async Task A_case_file_that_was_not_accepted_for_a_dead_receiver_is_fed_again_under_the_same_ids()
    {
        var hold = silo.Make(OneSilo.DyingAtOnce, 1)[0];
        await Assert.ThrowsAsync<InvalidOperationException>(() => silo.Feed([hold]));
        await silo.Run(TimeSpan.FromSeconds(7));
        Assert.Equal([Acceptance.Same], await silo.Feed([hold]));
        var notices = silo.Of(hold.CaseFile.Id);
        Assert.Equal(
            notices.Take(notices.Count / 2).Select(notice => (notice.Id, notice.From, notice.To)),
            notices.Skip(notices.Count / 2).Select(notice => (notice.Id, notice.From, notice.To)));
        await EndAnnounced(hold);
    }

    [Fact]
    public async Task A_custody_that_left_memory_wakes_for_its_end()
    {
        var holds = silo.Make("asleep-", 6);
        await silo.Feed(holds);
        await silo.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero, TestContext.Current.CancellationToken);
        foreach (var hold in holds)
        {
            await EndAnnounced(hold);
            Assert.Equal(silo.Of(hold.CaseFile.Id).Count, silo.Of(hold.CaseFile.Id).Select(notice => notice.Id).Distinct().Count());
        }
    }

    /// <summary>As when a clock that went ten minutes behind is put right: the timers set by it would wait ten minutes too long.</summary>
    [Fact]
    public async Task An_end_that_a_clock_put_right_has_gone_past_is_announced_when_everybody_is_woken()
    {
        var hold = silo.Make("put-right-", 1)[0];
        await silo.Feed([hold]);
        silo.Clock.AdjustTime(End(hold).AddMinutes(1));
        Assert.DoesNotContain(silo.Of(hold.CaseFile.Id), notice => IsEnd(hold, notice));
        using var guard = new ClockGuard(
            silo.Clock,
            silo.Get<Orleans.IReminderTable>(),
            silo.Grains,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<ClockGuard>.Instance);
        await guard.WakeDue();
        Assert.Single(silo.Of(hold.CaseFile.Id), notice => IsEnd(hold, notice));
    }

    [Fact]
    public async Task Newer_facts_are_announced_when_accepted_and_take_the_old_end_away()
    {
        var hold = silo.Make("taken-", 1)[0];
        var id = hold.CaseFile.Id;
        await silo.Feed([hold]);
        var at = Utc(silo.Clock.GetUtcNow().AddMinutes(-1));
        var taken = OneSilo.Changed(hold, "\"iceTookCustody\":\"never\"", $"\"iceTookCustody\":\"{at}\"");
        Assert.Equal([Acceptance.Accepted], await silo.Feed([taken]));

        var notice = silo.Of(id).Last(notice => notice.Change == Standing.Hold);
        Assert.Equal("prohibited", notice.To);
        Assert.True(notice.At < End(hold) && notice.At > DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal([Acceptance.Same], await silo.Feed([taken]));
        Assert.Equal([Acceptance.Older], await silo.Feed([hold.AsOf(End(hold).AddDays(-1))]));
        await silo.Until("the instant at which the hold would have ended", () => silo.Clock.GetUtcNow() > End(hold).AddMinutes(5));
        Assert.DoesNotContain(silo.Of(id), notice => notice.At == End(hold));
    }

    [Fact]
    public async Task Newer_facts_wait_until_what_was_due_before_them_is_announced()
    {
        var hold = silo.Make(OneSilo.Dying + "then-newer-", 1)[0];
        var id = hold.CaseFile.Id;
        await silo.Feed([hold]);
        await silo.Until($"the end of {id}, whose receiver died", () => silo.Of(id).Any(notice => IsEnd(hold, notice)));
        await silo.Feed([OneSilo.Changed(hold, "\"released\":\"never\"", $"\"released\":\"{Utc(silo.Clock.GetUtcNow())}\"")]);
        Assert.Equal(2, silo.Of(id).Count(notice => IsEnd(hold, notice)));
        Assert.Equal(silo.Of(id).Select(notice => notice.At).Order(), silo.Of(id).Select(notice => notice.At));
    }

    [Fact]
    public async Task No_two_notices_have_one_id()
    {
        var hold = silo.Make("unique-", 3);
        await silo.Feed(hold);
        foreach (var one in hold)
        {
            await EndAnnounced(one);
            Assert.Equal(silo.Of(one.CaseFile.Id).Count, silo.Of(one.CaseFile.Id).Select(notice => notice.Id).Distinct().Count());
        }
    }

    [Fact]
    public async Task The_board_lists_what_is_due_and_nothing_later_soonest_first()
    {
        var (soon, later) = (silo.Make("board-soon-", 5), silo.Make("board-later-", 5, minutes: 65));
        await silo.Feed(soon.Concat(later));
        var due = await silo.Grains.GetGrain<IBoardGrain>(0).Due(TimeSpan.FromHours(1));
        Assert.Equal(
            soon.Select(hold => (hold.CaseFile.Id, End(hold))),
            due.Where(one => one.Custody.StartsWith("board-", StringComparison.Ordinal)).Select(one => (one.Custody, one.At)));
        Assert.All(
            due.Where(one => one.Custody.StartsWith("board-", StringComparison.Ordinal)),
            one => Assert.Contains(one.Changes, change => change.StartsWith("hold: permitted until", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Why_is_the_answer_of_the_command_line_as_of_now()
    {
        var hold = silo.Make("why-", 1)[0];
        Assert.Null(await silo.Custody(hold.CaseFile.Id).Why());
        await silo.Feed([hold]);
        var why = (await silo.Custody(hold.CaseFile.Id).Why())!;
        using var json = JsonDocument.Parse(why);
        var at = json.RootElement.GetProperty("at").GetDateTimeOffset();
        Assert.Equal(AnswerWriter.ToJson(hold.AsOf(at)), why);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    public async Task What_is_no_case_file_is_refused(string text) =>
        await Assert.ThrowsAsync<ArgumentException>(() => silo.Custody("nobody").Accept(text));

    [Fact]
    public async Task A_case_file_of_another_custody_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => silo.Custody("another").Accept(CaseFileWriter.ToJson(silo.Make("mine-", 1)[0])));

    private async Task<Notice> EndAnnounced(CaseFileDocument hold)
    {
        var id = hold.CaseFile.Id;
        await silo.Until(
            $"the end of {id} at {End(hold):O}; heard so far: "
                + $"{string.Join(", ", silo.Of(id).Where(notice => notice.Change == Standing.Hold))}",
            () => silo.Of(id).Any(notice => IsEnd(hold, notice)));
        return Assert.Single(silo.Of(id), notice => IsEnd(hold, notice));
    }

    private static bool IsEnd(CaseFileDocument hold, Notice notice) =>
        notice.Change == "hold" && notice.To == "prohibited" && notice.At == End(hold);

    private static DateTimeOffset End(CaseFileDocument hold) =>
        hold.CaseFile.Custody.ReleaseDue.TryGet(out var due)
            ? (due + Duration.FromHours(48)).ToDateTimeOffset()
            : throw new InvalidOperationException("Release due is not known.");

    private static string Utc(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
