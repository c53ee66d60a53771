using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NodaTime;
using Wso.JailBoard.Tests;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>The board in a browser: its order, its countdown, and what is pushed to it.</summary>
public sealed class OnTheBoard(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Whoever_must_be_let_go_first_comes_first_with_the_time_left_and_what_to_do()
    {
        var all = MadePeople.All(Noon);
        System.Array.Reverse(all);
        foreach (var made in all)
        {
            await Board.Take(made);
        }

        var page = (await Dana()).Page;
        await Expect(page.Locator(".board h3 a"))
            .ToHaveTextAsync(["2026-004398", "2026-004466", "2026-004530", "2026-004503", "2026-004417", "2026-004521", "2026-004488"]);
        await Expect(page.Locator(".person").First).ToContainTextAsync("RELEASE LATE");
        await Expect(page.Locator(".person").First.Locator(".now")).ToContainTextAsync("RELEASE NOW");
        await Expect(page.Locator(".person").Nth(4).GetByRole(AriaRole.Timer)).ToHaveTextAsync("in 1 h 29 min");
        await Expect(page.Locator(".person").Nth(2)).ToContainTextAsync("When release is due is not on record");
    }

    [Fact]
    public async Task The_countdown_reaches_zero_and_the_card_says_release_late_without_the_page_being_loaded_again()
    {
        var held = MadeCases.Held(Noon);
        var end = Noon + Duration.FromMinutes(90);
        await Board.Take(held);
        Board.Clock.Now = end - Duration.FromSeconds(4);
        var dana = await Dana();
        var (row, timer) = (dana.Row(held.CaseFile.Id), dana.Page.GetByRole(AriaRole.Timer));
        await dana.Page.EvaluateAsync("window.stillHere = true");
        await Expect(timer).ToHaveTextAsync(new Regex("^in 0 min 0[1-4] s$"));
        await Expect(row).Not.ToContainTextAsync("RELEASE LATE");

        // By itself; the server's clock stands still four seconds before.
        await Expect(timer).ToHaveTextAsync(new Regex("^0 min 0[0-9] s ago$"));

        // Nobody wakes the server: it is the timer by the next change that tells.
        Board.Clock.Now = end;
        await Expect(row.GetByText("RELEASE LATE", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(row.Locator(".now")).ToHaveTextAsync("RELEASE NOW. OVERDUE since Fri Nov 20, 13:30 CST.");
        Assert.True(await dana.Page.EvaluateAsync<bool>("window.stillHere === true"));
        await dana.Picture("board-overdue");
    }

    /// <summary>
    /// The 48 hours from 01:30 CDT on 31 October end at 00:30 CST on 2 November. A day that is 25 hours long lies within.
    /// </summary>
    [Fact]
    public async Task The_countdown_is_right_across_the_night_in_which_clocks_go_back_whatever_the_clock_of_the_desk_says()
    {
        var end = Instant.FromUtc(2026, 11, 2, 6, 30);
        var midnight = Instant.FromUtc(2026, 11, 1, 5, 0);
        await Board.Take(MadeCases.Held(end - Duration.FromMinutes(90)));
        Board.Clock.Now = midnight;
        var dana = await Visit();
        await dana.Page.Clock.InstallAsync(new() { Time = "2001-02-03T04:05:06" });
        await dana.SignIn("dana");
        var timer = dana.Page.GetByRole(AriaRole.Timer);
        await Expect(timer).ToContainTextAsync("25 h");
        await Expect(dana.Page.Locator(".person .now")).ToHaveTextAsync("RELEASE AT Mon Nov 2, 00:30 CST, NOT SOONER");

        // At 03:00 on the wall, four hours later; the browser's own clock never shows the hour that comes twice.
        Board.Clock.Now = midnight + Duration.FromHours(4);
        await dana.Page.Clock.FastForwardAsync("04:00:00");
        await Expect(timer).ToContainTextAsync(new Regex("^in 21 h 2[0-9] min"));
    }

    [Fact]
    public async Task A_line_that_breaks_is_told_and_what_happened_meanwhile_arrives_when_it_is_back()
    {
        var (stays, goes, comes) = (MadeCases.Held(Noon), MadeCases.AtRelease(Noon), MadeCases.Named(Noon, "2026-004398"));
        await Board.Take(stays);
        var going = await Board.Take(goes);
        using var line = new Line(Address);
        var dana = await Dana(address: line.Address);
        dana.MayLoseConnection();
        var status = dana.Page.GetByRole(AriaRole.Status);
        await dana.Page.EvaluateAsync("window.stillHere = true");
        await Expect(status).ToContainTextAsync("Connected");
        line.Cut();
        await Expect(status).ToContainTextAsync("NOT CONNECTED");
        await dana.Picture("board-not-connected");
        await Board.Take(comes);
        await Record(going, new() { Kind = EntryKind.Released });
        await Expect(dana.Row(comes.CaseFile.Id)).ToHaveCountAsync(0);
        line.Mend();
        await Expect(dana.Row(comes.CaseFile.Id)).ToBeVisibleAsync();
        await Expect(dana.Row(goes.CaseFile.Id)).ToHaveCountAsync(0);
        await Expect(dana.Row(stays.CaseFile.Id)).ToBeVisibleAsync();
        await Expect(status).ToContainTextAsync("Connected: every change shows");
        Assert.True(await dana.Page.EvaluateAsync<bool>("window.stillHere === true"));
    }

    [Fact]
    public async Task A_board_that_is_pushed_leaves_the_keyboard_where_it_was()
    {
        var (held, comes) = (MadeCases.Held(Noon), MadeCases.Named(Noon, "2026-004398"));
        await Board.Take(held);
        var dana = await Dana();
        var link = dana.Row(held.CaseFile.Id).GetByRole(AriaRole.Link);
        await link.FocusAsync();
        await Board.Take(comes);
        await Expect(dana.Row(comes.CaseFile.Id)).ToBeVisibleAsync();
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_a_script_the_board_is_there_and_loads_anew_and_a_desk_records()
    {
        var held = MadeCases.Held(Noon);
        await Board.Take(held);
        var dana = await Dana(options: static options => options.JavaScriptEnabled = false);
        await Expect(dana.Row(held.CaseFile.Id)).ToContainTextAsync("RELEASE AT Fri Nov 20, 13:30 CST, NOT SOONER");
        await Expect(dana.Row(held.CaseFile.Id).Locator(".now")).ToContainTextAsync("RELEASE AT Fri Nov 20, 13:30 CST, NOT SOONER");
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"30\">", await dana.Page.ContentAsync());
        await dana.Row(held.CaseFile.Id).GetByRole(AriaRole.Link).ClickAsync();
        var form = await dana.Form(EntryKind.Released);
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Page.Locator(".entries li")).ToContainTextAsync("Person released");
        await dana.Page.GotoAsync("/");
        await Expect(dana.Page.GetByText("Nobody is held for ICE")).ToBeVisibleAsync();
    }
}
