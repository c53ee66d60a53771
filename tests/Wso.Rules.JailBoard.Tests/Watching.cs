using System;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>How the board is pushed.</summary>
public sealed class Watching(TestBoard board) : IClassFixture<TestBoard>
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 18, 0);

    [Fact]
    public async Task Whoever_watches_is_sent_the_board_at_once_and_again_when_something_is_recorded()
    {
        var id = await board.Take(MadeCases.Named(Noon, "2026-004417", "person-1"));
        var desk = await board.As("dana");
        await using var events = await Events.Of(desk);
        var first = await events.Next(html => html.Contains("person-1"));
        Assert.Equal("board", first.EventType);
        await desk.Post($"/person/{id}", MadeCases.Plain(EntryKind.Released, 0));
        var second = await events.Next(html => !html.Contains("person-1", StringComparison.Ordinal));
        Assert.True(long.Parse(second.EventId!) > long.Parse(first.EventId!));
    }

    [Fact]
    public async Task A_change_of_itself_is_pushed_when_its_instant_comes()
    {
        await board.Take(MadeCases.Held(Noon));
        await using var events = await Events.Of(await board.As("dana"));
        Assert.DoesNotContain("RELEASE LATE", (await events.Next(html => html.Contains("RELEASE AT", StringComparison.Ordinal))).Data);
        board.Clock.Now = Noon + Duration.FromMinutes(90);
        board.Get<BoardFeed>().Wake();
        Assert.Contains("RELEASE NOW. OVERDUE since",
            (await events.Next(html => html.Contains("RELEASE LATE", StringComparison.Ordinal))).Data);
        board.Clock.Now = Noon;
    }

    /// <summary>Nobody records anything: the board wakes by itself at the end of the hold.</summary>
    [Fact]
    public async Task The_timer_wakes_at_the_next_change()
    {
        using var own = new TestBoard();
        await own.Take(MadeCases.Held(Noon));
        own.Clock.Now = Noon + Duration.FromMinutes(90) - Duration.FromSeconds(2);
        own.Clock.Run();
        own.Get<BoardFeed>().Wake();
        await using var events = await Events.Of(await own.As("dana"));
        var overdue = await events.Next(html => html.Contains("RELEASE LATE", StringComparison.Ordinal));
        Assert.Matches($"data-now=\"{(Noon + Duration.FromMinutes(90)).ToUnixTimeSeconds()}\\d\\d\\d\"", overdue.Data);
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_what_happened_meanwhile()
    {
        var id = await board.Take(MadeCases.Named(Noon, "2026-004417", "person-3"));
        var desk = await board.As("dana");
        string last;
        await using (var events = await Events.Of(desk))
        {
            last = (await events.Next(html => html.Contains("person-3"))).EventId!;
        }

        await desk.Post($"/person/{id}", MadeCases.Plain(EntryKind.Released, 0));
        await using var again = await Events.Of(desk, last);
        await again.Next(html => !html.Contains("person-3", StringComparison.Ordinal));
    }

    /// <summary>The browser then says that it is not connected: an old board must not look current.</summary>
    [Fact]
    public async Task Where_the_database_fails_nobody_goes_on_watching_and_the_board_comes_back_with_it()
    {
        using var own = new TestBoard();
        await own.Take(MadeCases.Named(Noon, "2026-004417", "person-6"));
        var desk = await own.As("dana");
        await using var events = await Events.Of(desk);
        await events.Next(html => html.Contains("person-6"));
        await own.Sql("ALTER TABLE \"Entries\" RENAME TO \"Gone\"");
        own.Get<BoardFeed>().Wake();
        Assert.StartsWith("The stream ended",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => events.Next(static _ => false))).Message, StringComparison.Ordinal);
        await own.Sql("ALTER TABLE \"Gone\" RENAME TO \"Entries\"");
        own.Get<BoardFeed>().Wake();
        await using var again = await Events.Of(desk);
        await again.Next(html => html.Contains("person-6"));
    }

    [Fact]
    public async Task A_change_decides_the_custody_that_changed_and_time_those_whose_time_has_come()
    {
        using var own = new TestBoard();
        var ids = new System.Collections.Generic.List<int>();
        for (var i = 0; i < 12; i++)
        {
            ids.Add(await own.Take(i == 0 ? MadeCases.Held(Noon) : MadeCases.Named(Noon, "2026-004488")));
        }

        var feed = own.Get<BoardFeed>();
        await feed.Now(TestContext.Current.CancellationToken);
        await (await own.As("dana")).Post($"/person/{ids[3]}", MadeCases.Plain(EntryKind.QuestionRaised, 0, ("Form.Question", "claim")));
        var board = await feed.Now(TestContext.Current.CancellationToken);
        Assert.True(feed.DecidedAnew <= 1, $"{feed.DecidedAnew}");
        Assert.Contains("CLAIMS U.S. CITIZENSHIP", board.Html);

        // Half an hour before its end is within the hour; the others stand.
        own.Clock.Now = Noon + Duration.FromMinutes(31);
        Assert.Equal(Group.WithinTheHour,
            (await feed.Now(TestContext.Current.CancellationToken)).View.Rows.Single(row => row.Stay.Id == ids[0]).Group);
    }

    [Fact]
    public async Task The_page_says_what_the_events_say()
    {
        await board.Take(MadeCases.Named(Noon, "2026-004417", "person-4"));
        var desk = await board.As("dana");
        await using var events = await Events.Of(desk);
        var pushed = (await events.Next(html => html.Contains("person-4"))).Data;
        var page = await (await desk.GetAsync("/", TestContext.Current.CancellationToken)).Content
            .ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(WithoutNumber(pushed), WithoutNumber(page));
    }

    private static string WithoutNumber(string html) => System.Text.RegularExpressions.Regex.Replace(html, "data-number=\"\\d+\"", "");
}
