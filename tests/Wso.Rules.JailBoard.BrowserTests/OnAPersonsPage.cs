using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NodaTime;
using Wso.JailBoard.Tests;
using Wso.Rules;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>A person's page in a browser: what can be recorded, what is refused, and two desks at once.</summary>
public sealed class OnAPersonsPage(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly string NotDesignated = MadeCases.Says("wso.designated");

    [Fact]
    public async Task An_officer_who_is_designated_serves_the_warrant_once_asked_what_is_true_only_now()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        await form.GetByLabel("deputy-7").CheckAsync();
        var send = Visitor.JustNow(form);

        // What was not answered is not sent.
        await send.ClickAsync();
        Assert.Empty((await Board.Stay(id)).Entries);
        await Answer(form, "carry the credentials", "yes");
        await Answer(form, "supervision or direction of ICE", "yes");
        await send.ClickAsync();
        await Expect(dana.Page.Locator(".entries li")).ToContainTextAsync("Form I-200 served by deputy-7");
        await Expect(dana.Page.Locator(".entries li")).ToContainTextAsync("by dana, Fri Nov 20 2026, 12:00 CST");
        await Expect(dana.Page.GetByRole(AriaRole.Timer)).ToContainTextAsync("in 47 h 59 min");
        await Expect(dana.Page.Locator(".due time").First).ToHaveTextAsync("Sun Nov 22 2026, 12:00 CST (UTC-06:00)");
    }

    [Theory]
    [InlineData("deputy-8")]
    [InlineData("somebody who is not designated")]
    public async Task Anybody_else_is_not_offered_is_told_why_and_is_refused(string whom)
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        var choice = form.GetByLabel(whom, new() { Exact = true });
        await Expect(choice).ToBeHiddenAsync();
        await form.GetByText("Others, and why not").ClickAsync();
        await Expect(choice).ToHaveAccessibleDescriptionAsync(new Regex(NotDesignated));
        await Expect(form.GetByText(NotDesignated).First).ToBeVisibleAsync();
        await choice.CheckAsync();
        await Answer(form, "carry the credentials", "yes");
        await Answer(form, "supervision or direction of ICE", "yes");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("REFUSED");
        await Expect(dana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(NotDesignated);
        Assert.Empty((await Board.Stay(id)).CaseFile.Acts);
        await dana.Picture("person-refused");
    }

    [Fact]
    public async Task An_officer_who_says_no_is_refused_and_the_answers_stay_in_the_form()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        await form.GetByLabel("deputy-9").CheckAsync();
        await Answer(form, "carry the credentials", "no");
        await Answer(form, "supervision or direction of ICE", "yes");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Missing: " + MadeCases.Says("wso.credentials"));
        form = await dana.Form(EntryKind.ArrestWarrantServed);
        await Expect(form.GetByLabel("deputy-9")).ToBeCheckedAsync();
        await Expect(Question(form, "carry the credentials").GetByLabel("no")).ToBeCheckedAsync();
        Assert.Empty((await Board.Stay(id)).CaseFile.Acts);
    }

    [Fact]
    public async Task A_prohibited_act_has_a_form_that_can_be_reached_and_says_why_not_and_a_forged_form_is_refused_in_the_same_words()
    {
        var why = "Missing: " + MadeCases.Says("wso.removal-warrant-in-hand");
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        Assert.Equal(0, await dana.Page.Locator(":disabled").CountAsync());
        var removal = await dana.Form(EntryKind.RemovalWarrantServed);
        await Expect(removal.GetByText("Nobody on duty may serve it now.")).ToBeVisibleAsync();
        await removal.GetByText("Others, and why not").ClickAsync();
        await Expect(removal.GetByLabel("deputy-7", new() { Exact = true })).ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(why)));

        // The form of the other warrant, sent as this one.
        var form = await dana.Form(EntryKind.ArrestWarrantServed);
        await form.Locator("[name='Form.Kind']").EvaluateAsync("kind => kind.value = 'RemovalWarrantServed'");
        await form.GetByLabel("deputy-7").CheckAsync();
        await Answer(form, "carry the credentials", "yes");
        await Answer(form, "supervision or direction of ICE", "yes");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Told).ToContainTextAsync("REFUSED");
        await Expect(dana.Told).ToContainTextAsync(why);
        Assert.Empty((await Board.Stay(id)).CaseFile.Acts);
    }

    [Fact]
    public async Task Of_two_desks_the_second_is_told_keeps_what_it_filled_in_and_nothing_is_lost()
    {
        var (dana, id) = await DanaOn(MadeCases.AtRelease(Noon));
        var form = await dana.Form(EntryKind.PaperReceived);
        await form.GetByLabel("Which form?").SelectOptionAsync("I-205");
        await Answer(form, "Is it signed?", "yes");
        await Answer(form, "Does it name this person?", "not known");
        await form.GetByLabel("Or earlier, at").FillAsync("2026-11-20T11:45");

        var dominic = await (await Visit()).SignIn("dominic", $"/person/{id}");
        await Visitor.JustNow(await dominic.Form(EntryKind.ProcessingEnded)).ClickAsync();
        await Expect(dominic.Page.Locator(".entries li")).ToHaveCountAsync(1);

        await form.GetByText("Record with this time").ClickAsync();
        var told = dana.Page.GetByRole(AriaRole.Alert);
        await Expect(told).ToContainTextAsync("NOT RECORDED.");
        await Expect(told).ToContainTextAsync("Another desk was first");
        await Expect(told).ToContainTextAsync("Release processing ended, by dominic (entry 1)");
        await Expect(dana.Page.Locator(".entries li")).ToHaveTextAsync([new Regex("Release processing ended")]);
        form = dana.Page.Locator("#kind-PaperReceived");
        await Expect(form.GetByLabel("Which form?")).ToHaveValueAsync("I-205");
        await Expect(Question(form, "Is it signed?").GetByLabel("yes")).ToBeCheckedAsync();
        await Expect(Question(form, "Does it name this person?").GetByLabel("not known")).ToBeCheckedAsync();
        await Expect(form.GetByLabel("Or earlier, at")).ToHaveValueAsync("2026-11-20T11:45");
        await dana.Picture("person-conflict");

        await form.GetByText("Record with this time").ClickAsync();
        await Expect(dana.Page.Locator(".entries li"))
            .ToHaveTextAsync([new Regex("Release processing ended.*by dominic", RegexOptions.Singleline),
            new Regex("I-205.*11:45.*by dana", RegexOptions.Singleline)]);
    }

    [Fact]
    public async Task A_question_of_citizenship_ends_the_hold_on_the_page_and_on_the_board()
    {
        var held = MadeCases.Held(Noon);
        var (dana, id) = await DanaOn(held);
        var hold = dana.Page.Locator(".ruling")
            .Filter(new() { Has = dana.Page.GetByText("hold the person for ICE", new() { Exact = false }) }).First.Locator("summary").First;
        var board = await Dana();
        await Expect(board.Row(held.CaseFile.Id)).ToContainTextAsync("RELEASE AT");
        await Expect(hold).ToHaveTextAsync(new Regex("^\\s*PERMITTED\\s+hold the person for ICE\\s*$"));

        // A document points to citizenship: a bar at once. Said by the person, it would not be known.
        var form = await dana.Form(EntryKind.QuestionRaised);
        await form.GetByLabel("a document or record points to it").CheckAsync();
        await Visitor.JustNow(form).ClickAsync();
        await Expect(dana.Page.Locator(".entries li")).ToContainTextAsync("Document or record found that points to U.S. citizenship");
        await Expect(hold).ToHaveTextAsync(new Regex("^\\s*PROHIBITED\\s+hold the person for ICE\\s*$"));
        await Expect(dana.Page.Locator(".now")).ToContainTextAsync("RELEASE NOW");
        await Expect(board.Row(held.CaseFile.Id)).ToContainTextAsync("RELEASE NOW");
        await Expect(board.Row(held.CaseFile.Id)).ToContainTextAsync("RELEASE LATE");
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold((await Board.Stay(id)).CaseFile, Noon).Ruling);
    }

    [Fact]
    public async Task A_page_that_stays_open_past_a_change_says_that_it_is_old()
    {
        var end = Noon + Duration.FromMinutes(90);
        Board.Clock.Now = end - Duration.FromSeconds(3);
        var (dana, _) = await DanaOn(MadeCases.Held(Noon));
        await Expect(dana.Page.GetByText("Some of these answers have changed since this page was loaded.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Why_is_told_for_each_ruling_with_its_citation_and_what_would_change_it()
    {
        var (dana, _) = await DanaOn(MadeCases.AtRelease(Noon));
        await dana.Page.GetByLabel("Asked about").SelectOptionAsync("deputy-8");
        await dana.Page.GetByRole(AriaRole.Button, new() { Name = "Show for this officer" }).ClickAsync();
        var ruling = dana.Page.Locator("#rulings > details").Filter(new() { HasText = "serve a Form I-200" });
        await ruling.Locator("summary").First.ClickAsync();
        await Expect(ruling.Locator("summary").First).ToContainTextAsync("PROHIBITED");
        await Expect(ruling.GetByRole(AriaRole.Heading, new() { Name = "Why not" })).ToBeVisibleAsync();
        await Expect(ruling.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Warrant Service Officer MOA, s. IV.D");
        await Expect(ruling.GetByRole(AriaRole.Heading, new() { Name = "What would change it" })).ToBeVisibleAsync();
    }

    private static ILocator Question(ILocator form, string question) => form.GetByRole(AriaRole.Group).Filter(new() { HasText = question });

    private static Task Answer(ILocator form, string question, string answer) =>
        Question(form, question).GetByLabel(answer, new() { Exact = true }).CheckAsync();
}
