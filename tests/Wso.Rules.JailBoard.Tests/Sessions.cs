using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>How long a session lasts, what guesses cost, and what a browser that came by TLS is told.</summary>
public sealed class Sessions
{
    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_after_its_owner_signed_out()
    {
        using var board = new TestBoard();
        var owner = board.Stranger();
        var signedIn = await owner.Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password));
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(static one => one.StartsWith("jail-board=", StringComparison.Ordinal))
            .Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await With(cookie));
        await owner.Post("/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, await With(cookie));

        async Task<HttpStatusCode> With(string copied)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/");
            request.Headers.Add("Cookie", copied);
            return (await board.Stranger().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
        }
    }

    [Theory]
    [InlineData("dana", "a wrong password")]
    [InlineData("no such name", "a wrong password")]
    [InlineData("lou", "a wrong password")]
    [InlineData("lou", TestBoard.Password)]
    public async Task A_guess_costs_one_hash_and_a_step_of_time_whether_the_name_is_known_or_locked_or_not(string name, string password)
    {
        using var board = new TestBoard();
        Assert.Null(await AddUserCommand.Add(board.Get<IServiceProvider>(), "lou", Roles.Desk, TestBoard.Password));
        await using (var scope = board.Get<IServiceScopeFactory>().CreateAsyncScope())
        {
            // Locked out: that wrong guesses do so has a test of its own.
            var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
            Assert.True((await users.SetLockoutEndDateAsync((await users.FindByNameAsync("lou"))!, DateTimeOffset.MaxValue)).Succeeded);
        }

        await board.Stranger().Post("/sign-in", ("Name", "warm up"), ("Password", "wrong"));
        var (before, clock) = (board.Hashed, System.Diagnostics.Stopwatch.StartNew());
        Assert.Equal(HttpStatusCode.Unauthorized,
            (await board.Stranger().Post("/sign-in", ("Name", name), ("Password", password))).StatusCode);
        Assert.Equal(before + 1, board.Hashed);
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(600), $"{clock.Elapsed}");
    }

    [Fact]
    public void An_address_that_failed_a_hundred_times_under_whatever_names_waits()
    {
        var clock = new TestBoard.SetClock();
        var throttle = new SignInThrottle(clock);
        for (var tries = 1; tries < SignInThrottle.Most; tries++)
        {
            throttle.Failed("a");
        }

        Assert.False(throttle.IsOver("a"));
        throttle.Failed("a");
        Assert.True(throttle.IsOver("a"));
        Assert.False(throttle.IsOver("b"));
        clock.Now += SignInThrottle.Window - Duration.FromSeconds(1);
        Assert.True(throttle.IsOver("a"));
        clock.Now += Duration.FromSeconds(1);
        Assert.False(throttle.IsOver("a"));
    }

    [Fact]
    public async Task Whoever_is_over_the_limit_does_not_get_in_even_with_the_right_password()
    {
        using var board = new TestBoard();
        for (var tries = 0; tries < SignInThrottle.Most; tries++)
        {
            board.Get<SignInThrottle>().Failed("");
        }

        Assert.Equal(HttpStatusCode.Unauthorized,
            (await board.Stranger().Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password))).StatusCode);
        board.Clock.Now += SignInThrottle.Window;
        Assert.Equal(HttpStatusCode.Redirect,
            (await board.Stranger().Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password))).StatusCode);
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Behind_a_server_with_a_certificate_cookies_are_secure_and_browsers_are_told_to_stay_with_TLS(string scheme,
        bool isSecure)
    {
        using var board = new TestBoard(BoardProcess.FreePort());
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress =
            board.Address
        };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        var page = await client.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        Assert.Equal(isSecure, page.Headers.Contains("Strict-Transport-Security"));
        var forgery = page.Headers.GetValues("Set-Cookie").Single();
        var token = Regex.Match(await page.Text(), "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        client.DefaultRequestHeaders.Add("Cookie", forgery.Split(';')[0]);
        var signedIn = await client
            .PostBare("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password), ("__RequestVerificationToken", token));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.All(signedIn.Headers.GetValues("Set-Cookie").Append(forgery),
            cookie => Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
    }
}
