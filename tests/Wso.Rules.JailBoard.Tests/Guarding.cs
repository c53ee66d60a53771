using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>Who gets in, who may write, what a browser may load, and what logs do not say.</summary>
public sealed class Guarding(TestBoard board) : IClassFixture<TestBoard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/person/1")]
    [InlineData("/nothing-is-here")]
    public async Task A_stranger_is_sent_to_sign_in(string path)
    {
        var answer = await board.Stranger().GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_stranger_watches_nothing() =>
        Assert.Equal(HttpStatusCode.Unauthorized,
            (await board.Stranger().GetAsync("/board/events", TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task A_stranger_writes_nothing()
    {
        var id = await board.Take(MadeCases.Held(board.Clock.Now));
        Assert.Equal(HttpStatusCode.Redirect,
            (await board.Stranger().PostBare($"/person/{id}", MadeCases.Plain(EntryKind.Released, 0))).StatusCode);
        Assert.Empty((await board.Stay(id)).Entries);
    }

    [Fact]
    public async Task An_auditor_reads_everything_is_offered_nothing_to_record_and_is_refused()
    {
        var id = await board.Take(MadeCases.AtRelease(board.Clock.Now));
        var auditor = await board.As("ada");
        var page = await auditor.Page($"/person/{id}");
        Assert.Contains("What may be done now, and why", page);
        Assert.DoesNotContain("Form.Kind", page);
        Assert.DoesNotContain("Correct entry", page);
        foreach (var form in new[] { MadeCases.Service(0, "deputy-7"), MadeCases.Plain(EntryKind.Released, 0),
            MadeCases.Plain(EntryKind.IceCancelled, 0) })
        {
            var answer = await auditor.Post($"/person/{id}", form);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("An auditor reads", await answer.Text());
        }

        Assert.Empty((await board.Stay(id)).Entries);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Whatever_is_not_reading_is_refused_to_an_auditor_wherever_it_is_sent(string method)
    {
        var auditor = await board.As("ada");
        foreach (var path in new[] { "/", "/person/1", "/board/events" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            Assert.Contains((await auditor.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode,
                new[] { HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed });
        }
    }

    [Fact]
    public async Task An_auditor_signs_out()
    {
        var auditor = await board.As("ada");
        Assert.Equal("/sign-in", (await auditor.Post("/sign-out")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await auditor.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_form_that_does_not_come_from_the_board_is_refused()
    {
        var id = await board.Take(MadeCases.Held(board.Clock.Now));
        var desk = await board.As("dana");
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.PostBare($"/person/{id}", MadeCases.Plain(EntryKind.Released, 0))).StatusCode);
        Assert.Empty((await board.Stay(id)).Entries);
        Assert.Equal(HttpStatusCode.BadRequest,
            (await board.Stranger().PostBare("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.PostBare("/sign-out")).StatusCode);
    }

    [Fact]
    public async Task Every_answer_carries_the_policy_and_is_kept_by_nobody()
    {
        var desk = await board.As("dana");
        var id = await board.Take(MadeCases.Held(board.Clock.Now));
        foreach (var path in new[] { "/", $"/person/{id}", "/sign-in", "/health", "/board.css", "/board.js", "/person/999999",
            "/nothing-is-here" })
        {
            var headers = (await desk.GetAsync(path, TestContext.Current.CancellationToken)).Headers;
            Assert.Equal(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'",
                Assert.Single(headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
            Assert.True(headers.CacheControl!.NoStore);
            Assert.False(headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Pages_have_no_script_or_style_within_and_ask_nobody_else_for_anything()
    {
        var desk = await board.As("dana");
        foreach (var document in MadePeople.All(board.Clock.Now))
        {
            var id = await board.Take(MadeCases.Named(board.Clock.Now, document.CaseFile.Id));
            var page = await desk.Page($"/person/{id}") + await desk.Page("/");
            Assert.DoesNotMatch("<style|style=|javascript:|<script(?![^>]* src=)|<[^>]* on[a-z]+=", page);
            Assert.All(Regex.Matches(page, "(?:src|href|action)=\"([^\"]*)\"").Select(static match => match.Groups[1].Value),
                static address => Assert.Matches("^(/(?!/)|#)", address));
        }
    }

    [Fact]
    public async Task Cookies_go_back_to_the_board_alone_and_no_script_sees_them()
    {
        var stranger = board.Stranger();
        var signedIn = await stranger.Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password));
        var cookies = (await board.Stranger().GetAsync("/sign-in", TestContext.Current.CancellationToken)).Headers.GetValues("Set-Cookie")
            .Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, static cookie =>
        {
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Signing_in_leads_nowhere_else(string returnUrl)
    {
        var answer = await board.Stranger()
            .Post($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", ("Name", "dana"), ("Password", TestBoard.Password));
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Whoever_tries_passwords_is_locked_out_and_is_told_no_more_than_before()
    {
        if (await AddUserCommand.Add(board.Get<IServiceProvider>(), "lou", Roles.Desk, TestBoard.Password) is { } why)
        {
            Assert.Fail(why);
        }

        var (known, unknown) = ("", await Failed("nobody", "wrong"));
        for (var tries = 0; tries < 5; tries++)
        {
            known = await Failed("lou", "wrong");
        }

        Assert.Equal(Notice(unknown), Notice(known));
        Assert.Equal(Notice(unknown), Notice(await Failed("lou", TestBoard.Password)));
    }

    [Fact]
    public async Task Only_a_demonstration_signs_in_by_one_click()
    {
        Assert.DoesNotContain("demonstration", await board.Stranger().Page("/sign-in"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await board.Stranger().Post("/sign-in?handler=Demo", ("role", "desk"))).StatusCode);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = "elsewhere.example";
        Assert.Equal(HttpStatusCode.BadRequest,
            (await board.Stranger().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Health_tells_whether_the_database_answers()
    {
        // Once the first board is decided.
        await using var events = await Events.Of(await board.As("dana"));
        await events.Next(static _ => true);
        Assert.Equal("Healthy", await board.Stranger().Page("/health"));
    }

    /// <summary>Through everything that succeeds, is refused, collides and fails.</summary>
    [Fact]
    public async Task Logs_know_nobody()
    {
        var document = MadeCases.Named(board.Clock.Now, "2026-004503", "booking-key-of-logs");
        var id = await board.Take(document);
        var desk = await board.As("dana");
        await board.Stranger().Post("/sign-in", ("Name", "mallory-of-logs"), ("Password", "secret-of-logs"));
        await desk.Page("/");
        await desk.Page($"/person/{id}?as=deputy-7");
        await desk.Page("/person/999999?as=booking-key-of-logs");
        await desk.Post($"/person/{id}", MadeCases.Service(0, "deputy-8"));
        await desk.Post($"/person/{id}", MadeCases.Service(0, "deputy-7"));
        await desk.Post($"/person/{id}", MadeCases.Service(0, "deputy-7"));
        await desk.PostBare($"/person/{id}", ("Form.At", "booking-key-of-logs"));
        await desk.Post($"/person/{id}", ("Form.Kind", "booking-key-of-logs"));
        await Assert.ThrowsAnyAsync<Exception>(() => board.Take(document));
        var lines = string.Join('\n', board.Logs.Lines);
        Assert.Contains($"Custody {id}: entry 1 recorded", lines);
        Assert.DoesNotMatch("of-logs|dana|deputy-|I-200|executeArrestWarrant", lines);
    }

    private async Task<string> Failed(string name, string password)
    {
        var answer = await board.Stranger().Post("/sign-in", ("Name", name), ("Password", password));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return await answer.Text();
    }

    private static string Notice(string page) =>
        Regex.Match(page, "role=\"alert\">([^<]+)<").Groups[1].Value is { Length: > 0 } notice ? notice
        : throw new InvalidOperationException(page);
}
