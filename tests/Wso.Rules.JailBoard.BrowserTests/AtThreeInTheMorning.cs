using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Wso.JailBoard.Tests;
using Wso.Rules;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>What somebody tired could misread, and must not.</summary>
public sealed class AtThreeInTheMorning(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly Action<BrowserNewContextOptions> Desk = static options =>
        options.ViewportSize = new() { Width = 1920, Height = 1080 };

    [Fact]
    public async Task A_near_end_does_not_look_like_a_far_end()
    {
        await TakeAll();
        var page = (await Dana(options: Desk)).Page;
        foreach (var (heading, keys) in new[]
        {
            ("RELEASE NOW", new[] { "2026-004398" }), ("FIND OUT NOW", ["2026-004466", "2026-004530"]),
                ("WITHIN THE HOUR", ["2026-004503"]), ("TODAY", ["2026-004417", "2026-004521"]), ("LATER", ["2026-004488"]),
        })
        {
            var group = page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^" + heading, RegexOptions.IgnoreCase) });
            await Expect(group.Locator(".person h3 a")).ToHaveTextAsync(keys);
        }

        // The nearer, the larger.
        var sizes = await page.Locator(".person .countdown")
            .EvaluateAllAsync<double[]>("all => all.map(one => parseFloat(getComputedStyle(one).fontSize))");
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.True(sizes[0] > sizes[^1] * 1.5);
        await Assertions.Expect(page).ToHaveTitleAsync("(3 now, 1 within the hour) Board – Jail board");
        await Expect(page.Locator(".clock time")).ToHaveTextAsync(new Regex("^Fri, Nov 20, 12:00:0\\d CST$"));

        // Whoever is to be seen is above the fold, and the width is used.
        var bottom = await page.Locator(".g-releasenow .person, .g-findout .person, .g-withinthehour .person, .g-today .person")
            .EvaluateAllAsync<double>("all => Math.max(...all.map(one => one.getBoundingClientRect().bottom))");
        Assert.InRange(bottom, 1, 1080);
        Assert.InRange(await page.Locator(".columns").EvaluateAsync<double>("one => one.getBoundingClientRect().width"), 1800, 1920);
    }

    [Fact]
    public async Task A_person_comes_into_the_next_group_by_time_alone_and_the_title_says_so()
    {
        var held = MadeCases.Held(Noon);
        await Board.Take(held);
        Board.Clock.Now = Noon + Duration.FromMinutes(30);
        var page = (await Dana()).Page;
        await Expect(page.Locator(".g-today .person")).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveTitleAsync("Board – Jail board");
        Board.Clock.Now = Noon + Duration.FromMinutes(30) + Duration.FromMilliseconds(1);
        Board.Get<BoardFeed>().Wake();
        await Expect(page.Locator(".g-withinthehour .person")).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveTitleAsync("(1 within the hour) Board – Jail board");
    }

    [Fact]
    public async Task The_wall_view_shows_twenty_people_on_one_screen()
    {
        for (var i = 0; i < 3; i++)
        {
            await TakeAll($"-{i}", most: i == 2 ? 6 : 7);
        }

        var visitor = await Dana("/?wall=true", options: Desk);
        var page = visitor.Page;
        await Expect(page.Locator(".person")).ToHaveCountAsync(20);
        await Expect(page.GetByText("Connected")).ToBeVisibleAsync();
        Assert.InRange(await page.Locator(".person")
            .EvaluateAllAsync<double>("all => Math.max(...all.map(one => one.getBoundingClientRect().bottom))"), 300, 1080);
        Assert.Equal(0, await visitor.Overflow());
        await visitor.Picture("wall-of-twenty");
    }

    /// <summary>What stands on a page for hours says the same thing when it has grown old, but for what ticks.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/?wall=true")]
    [InlineData("/person/3")]
    [InlineData("/person/1")]
    [InlineData("/person/5")]
    public async Task Nothing_states_a_duration_that_does_not_tick(string path)
    {
        await TakeAll();
        var page = (await Dana(path)).Page;
        await Expect(page.Locator("[data-until]").First).Not.ToBeEmptyAsync();
        var still = await page.EvaluateAsync<string>("""
            () => {
              document.querySelectorAll('details').forEach(one => one.open = true);
              const copy = document.querySelector('main').cloneNode(true);
              copy.querySelectorAll('[data-until], [data-clock], cite, q').forEach(one => one.remove());
              return copy.textContent;
            }
            """);
        Assert.DoesNotMatch(new Regex(@"\b\d+ ?(h|min|s|hours?|minutes?)\b (ago|late|left|\d|\.)|(overdue|late) by|since \d+ "), still);
        var source = await page.ContentAsync();
        var without = await (await Dana(path, options: static options => options.JavaScriptEnabled = false)).Page.ContentAsync();
        Assert.DoesNotMatch(new Regex(@"class=""[^""]*countdown[^>]*>[^<]"), without);
        Assert.Matches(new Regex(@"class=""[^""]*countdown[^>]*>[^<]"), source);
    }

    [Fact]
    public async Task A_claim_of_citizenship_is_the_first_line_of_the_card_from_the_claim_to_the_answer()
    {
        var held = MadeCases.Held(Noon);
        var (dana, id) = await DanaOn(held);
        var board = await Dana();
        var first = board.Row(held.CaseFile.Id).Locator("> *").First;
        var form = await dana.Form(EntryKind.QuestionRaised);
        await form.GetByLabel("the person, or another, says so").CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
        await Expect(first).ToHaveTextAsync("CLAIMS U.S. CITIZENSHIP (Fri Nov 20, 12:00 CST). NOT REPORTED to ICE.");
        await Expect(dana.Page.Locator(".claim")).ToHaveTextAsync("CLAIMS U.S. CITIZENSHIP (Fri Nov 20, 12:00 CST). NOT REPORTED to ICE.");
        await board.Picture("citizenship-claimed");

        form = await dana.Form(EntryKind.QuestionReported);
        await form.GetByLabel("Which?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Visitor.JustNow(form).ClickAsync();
        await Expect(first).ToContainTextAsync("Reported to ICE (Fri Nov 20, 12:00 CST). No written answer yet.");

        form = await dana.Form(EntryKind.QuestionAnswered);
        await form.GetByLabel("Which?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await form.GetByRole(AriaRole.Group).GetByLabel("yes", new() { Exact = true }).CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
        await Expect(first).ToHaveTextAsync("U.S. CITIZEN: ICE confirmed it in writing (Fri Nov 20, 12:00 CST).");
        await Expect(board.Row(held.CaseFile.Id).Locator(".now")).ToContainTextAsync("RELEASE NOW");
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold((await Board.Stay(id)).CaseFile, Noon).Ruling);
        await board.Picture("citizenship-confirmed");
    }

    [Fact]
    public async Task A_refusal_stays_on_record_and_an_act_that_happened_all_the_same_is_recorded_as_that()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        await Serve(dana, "deputy-7", credentials: "no");
        await Expect(dana.Told).ToContainTextAsync("REFUSED, and kept on record as refused.");
        await Expect(dana.Told).ToBeFocusedAsync();
        var entry = dana.Page.Locator(".entries li.refused");
        await Expect(entry).ToContainTextAsync("Form I-200 served by deputy-7; carries ICE credentials: no");
        await Expect(entry).ToContainTextAsync("by dana, Fri Nov 20 2026, 12:00 CST");
        await Expect(entry).ToContainTextAsync("Missing: " + MadeCases.Says("wso.credentials"));
        await dana.Picture("refusal-on-record");

        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        await form.GetByLabel("It has happened all the same.").CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Told).ToContainTextAsync("RECORDED as entry 2");
        await Expect(dana.Page.Locator("#entries")).ToContainTextAsync("The audit lists");
        await Expect(dana.Page.Locator(".entries li").Last).ToContainTextAsync("It happened although it was not permitted.");
        Assert.NotEqual(Ruling.Permitted, RuleBook.Current.Hold((await Board.Stay(id)).CaseFile, Noon).Ruling);
        await dana.Page.GotoAsync($"/person/{id}/record");
        await Expect(dana.Page.Locator("main")).ToContainTextAsync("serve a Form I-200, not permitted, Fri Nov 20, 12:00 CST to");
        await dana.Picture("not-permitted-on-record");
    }

    [Fact]
    public async Task The_same_warrant_served_a_second_time_is_asked_about_with_what_stands()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        var dominic = await (await Visit()).SignIn("dominic", $"/person/{id}");
        await Serve(dana, "deputy-7");
        await Expect(dana.Told).ToContainTextAsync("RECORDED");
        await Serve(dominic, "deputy-7");
        await Expect(dominic.Told).ToContainTextAsync("Send it only if it is not what the other desk has recorded.");
        await Visitor.JustNow(dominic.Page.Locator("#kind-ArrestWarrantServed")).ClickAsync();
        await Expect(dominic.Told)
            .ToContainTextAsync(
                "NOT RECORDED YET. On record already: Form I-200 served by deputy-7, Fri Nov 20, 12:00 CST. Was it served a second time?");
        Assert.Single((await Board.Stay(id)).CaseFile.Acts);
        await dominic.Picture("served-twice");

        // Without the answer it is not sent.
        var form = dominic.Page.Locator("#kind-ArrestWarrantServed");
        await Visitor.JustNow(form).ClickAsync();
        Assert.Single((await Board.Stay(id)).CaseFile.Acts);
        await form.GetByLabel("Yes, record it.").CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dominic.Told).ToContainTextAsync("RECORDED");
        Assert.Equal(2, (await Board.Stay(id)).CaseFile.Acts.Count);
    }

    [Fact]
    public async Task Why_the_hold_is_permitted_and_the_release_is_not_is_said_and_whoever_is_released_counts_no_longer()
    {
        var (dana, _) = await DanaOn(MadeCases.Held(Noon));
        await Expect(dana.Page.Locator(".together"))
            .ToContainTextAsync(new Regex(
            "Hold permitted, release prohibited\\.\\s+Both go together: .* the person is in ICE's custody here"));
        await dana.Picture("hold-and-release");
        await Visitor.JustNow(await dana.Form(EntryKind.Released)).ClickAsync();
        await Expect(dana.Page.Locator(".facts .now")).ToHaveTextAsync("NOT HERE. Released Fri Nov 20, 12:00 CST.");
        await Expect(dana.Page.GetByRole(AriaRole.Timer)).ToHaveCountAsync(0);
        await dana.Picture("released");
    }

    [Fact]
    public async Task Release_late_and_paperwork_late_differ_in_words_shape_and_place()
    {
        var late = MadeCases.Named(Noon, "2026-004398");
        var served = MadeCases.AtRelease(Noon);
        await Board.Take(late);
        var id = await Board.Take(served);
        var form = new EntryForm { Kind = EntryKind.ArrestWarrantServed, Officer = "deputy-7" };
        (form.Attests["carryingCredentials"], form.Attests["underIceDirection"]) = ("yes", "yes");
        await Record(id, form);

        // A second after a good service.
        Board.Clock.Now = Noon + Duration.FromSeconds(1);
        var dana = await Dana();
        var (good, bad) = (dana.Row(served.CaseFile.Id), dana.Row(late.CaseFile.Id));
        await Expect(bad).ToContainTextAsync("RELEASE LATE");
        await Expect(good).Not.ToContainTextAsync("RELEASE LATE");
        await Expect(good).ToContainTextAsync(new Regex("Paperwork to do: \\d"));
        await Expect(good).Not.ToContainTextAsync("may serve");
        Assert.NotEqual(await Look(bad), await Look(good));
        var papers = dana.Page.Locator(".paperwork li").Filter(new() { HasText = served.CaseFile.Id });
        await Expect(papers.Filter(new() { HasText = "paperwork late" })).Not.ToHaveCountAsync(0);
        await Expect(dana.Page.Locator(".paperwork")).Not.ToContainTextAsync("RELEASE LATE");
        await Expect(dana.Page.Locator(".people")).Not.ToContainTextAsync("paperwork late");
        await dana.Picture("late-and-late");

        static Task<string> Look(ILocator one) =>
            one.EvaluateAsync<string>(
            "one => { const style = getComputedStyle(one); return [style.borderStyle, style.borderLeftWidth, "
                + "style.backgroundColor].join(' '); }");
    }

    [Fact]
    public async Task Whoever_is_off_duty_is_not_offered()
    {
        await using (var store = await Board.Get<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            store.Rosters.Add(new StoredRoster
            {
                Facility = "alder-county-jail",
                Shifts = "deputy-7,2026-11-20T06:00,2026-11-20T18:00\ndeputy-9,2026-11-20T19:00,2026-11-21T06:00"
            });
            await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var atRelease = MadeCases.AtRelease(Noon);
        var (dana, _) = await DanaOn(atRelease);
        await Expect(dana.Page.Locator(".facts .next")).ToContainTextAsync("deputy-7 may serve");
        await Expect(dana.Page.Locator(".facts .next")).Not.ToContainTextAsync("deputy-9");
        await Expect(dana.Page.Locator("#record")).ToContainTextAsync("On duty and designated now: deputy-7.");
        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        await Expect(form.GetByLabel("deputy-7", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(form.GetByLabel("deputy-9", new() { Exact = true })).ToBeHiddenAsync();
        await form.GetByText("Others, and why not").ClickAsync();
        await Expect(form.GetByLabel("deputy-9", new() { Exact = true }))
            .ToHaveAccessibleDescriptionAsync(new Regex("Not on duty by the roster \\(next shift: Fri Nov 20, 19:00 CST\\)"));
        await dana.Picture("off-duty");
    }

    [Fact]
    public async Task A_release_time_is_moved_with_a_reason_after_both_times_were_shown_and_an_empty_time_is_not_now()
    {
        var (dana, id) = await DanaOn(MadeCases.Named(Noon, "2026-004521"));
        var form = await dana.Form(EntryKind.ReleaseDue);
        await form.GetByLabel("Why is it changed?").SelectOptionAsync(Choices.Reasons[0]);
        await form.GetByRole(AriaRole.Button, new() { Name = "Change the release time" }).ClickAsync();
        await Expect(dana.Told).ToContainTextAsync("NOT RECORDED. Give the time");
        form = await dana.Form(EntryKind.ReleaseDue);
        await form.GetByLabel("Release due at").FillAsync("2026-11-22T17:00");
        await form.GetByRole(AriaRole.Button, new() { Name = "Change the release time" }).ClickAsync();
        await Expect(dana.Told)
            .ToContainTextAsync(
                "Release due is Fri Nov 20 2026, 17:00 CST (UTC-06:00). It would be Sun Nov 22 2026, 17:00 CST (UTC-06:00), LATER.");
        Assert.Empty((await Board.Stay(id)).Entries);
        await dana.Picture("release-moved");
        await form.GetByLabel("Yes, record it.").CheckAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Change the release time" }).ClickAsync();
        await Expect(dana.Page.Locator(".entries li")).ToContainTextAsync(Choices.Reasons[0]);
    }

    [Fact]
    public async Task After_an_entry_the_page_begins_with_what_was_recorded_and_what_is_due_now()
    {
        var (dana, _) = await DanaOn(MadeCases.AtRelease(Noon));
        await Serve(dana, "deputy-7");
        await Expect(dana.Told).ToContainTextAsync("RECORDED as entry 1: Form I-200 served by deputy-7");
        await Expect(dana.Told.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(dana.Told).ToBeFocusedAsync();
        await Expect(dana.Told).ToHaveRoleAsync(AriaRole.Status);
        await dana.Picture("recorded");
    }

    [Fact]
    public async Task A_correction_starts_from_the_wrong_entry_filled_in_as_it_was()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        await Serve(dana, "deputy-7");
        await Expect(dana.Told).ToContainTextAsync("RECORDED");
        await dana.Page.GetByRole(AriaRole.Link, new() { Name = "Correct entry 1" }).ClickAsync();
        await Expect(dana.Page.Locator("#record .notice")).ToContainTextAsync("Entry 1 says: Form I-200 served by deputy-7");
        var form = dana.Page.Locator("#kind-ArrestWarrantServed");
        await Expect(form.GetByLabel("deputy-7", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(form.GetByLabel("It happened at")).ToHaveValueAsync("2026-11-20T12:00");
        await dana.Picture("correcting-prefilled");
        await form.GetByLabel("deputy-9", new() { Exact = true }).CheckAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Correct entry 1" }).ClickAsync();
        await Expect(dana.Told)
            .ToContainTextAsync(
                "Entry 1 says: Form I-200 served by deputy-7; carries ICE credentials: yes; under ICE direction: yes, Fri Nov 20, 12:00 "
                    + "CST.");
        await Expect(dana.Told).ToContainTextAsync("It would say: Form I-200 served by deputy-9;");
        await Expect(form.GetByLabel("deputy-9", new() { Exact = true })).ToBeCheckedAsync();
        await dana.Picture("correcting-asked");
        await form.GetByLabel("Yes, record it.").CheckAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Correct entry 1" }).ClickAsync();
        await Expect(dana.Told).ToContainTextAsync("RECORDED as entry 2: Form I-200 served by deputy-9");
        Assert.True(Assert.Single((await Board.Stay(id)).CaseFile.Acts).Officer.TryGet(out var officer) && officer == "deputy-9");
    }

    internal static async Task Serve(Visitor visitor, string officer, string credentials = "yes")
    {
        var form = await visitor.Form(EntryKind.ArrestWarrantServed);
        await form.GetByLabel(officer, new() { Exact = true }).CheckAsync();
        await form.GetByRole(AriaRole.Group).Filter(new() { HasText = "carry the credentials" })
            .GetByLabel(credentials, new() { Exact = true }).CheckAsync();
        await form.GetByRole(AriaRole.Group).Filter(new() { HasText = "supervision or direction of ICE" })
            .GetByLabel("yes", new() { Exact = true }).CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
    }

    private async Task TakeAll(string suffix = "", int most = 7)
    {
        foreach (var made in MadePeople.All(Noon).Take(most))
        {
            await Board.Take(MadeCases.Changed(made, $"\"{made.CaseFile.Id}\"", $"\"{made.CaseFile.Id}{suffix}\""));
        }
    }
}
