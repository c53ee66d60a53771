using System;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Wso.JailBoard.Tests;
using Wso.Rules.CaseFiles.Tests.Command;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>
/// What a newcomer does with <c>dotnet run --project samples/JailBoard -- --demo</c>, in a process of its own and with the clock that it
/// brings; that runs twice as fast as there.
/// </summary>
public sealed class Demonstration(Chromium chromium)
{
    [Fact]
    public async Task A_newcomer_sees_a_hold_near_its_end_understands_why_serves_a_warrant_is_refused_as_anybody_else_and_releases_on_time()
    {
        Assert.SkipWhen(Browser.Path is null, Browser.Missing);
        var address = new Uri($"http://localhost:{BoardProcess.FreePort()}");
        await using var newcomer = await Visitor.To(address, chromium);
        using var process = BoardProcess.Start("--demo", "--speed", "120", "--port", $"{address.Port}");
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            await BoardProcess.UntilHealthy(process, client);
            await Story(newcomer);
            Assert.Empty(newcomer.Complaints);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task Story(Visitor newcomer)
    {
        var page = newcomer.Page;
        await page.GotoAsync("/");
        await Expect(page.Locator(".demo")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as desk" }).ClickAsync();

        // A hold that approaches its end, and counts down to it.
        var held = newcomer.Row("2026-004417");
        await Expect(held).ToContainTextAsync("RELEASE AT");
        var left = await held.GetByRole(AriaRole.Timer).TextContentAsync();
        await Expect(held.GetByRole(AriaRole.Timer)).Not.ToHaveTextAsync(left!);
        await newcomer.Picture("demonstration-1-board");

        // Opened, it says why.
        await held.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".now")).ToContainTextAsync(new Regex("RELEASE AT|RELEASE NOW"));
        await Expect(page.Locator(".together")).ToContainTextAsync("hold");
        await page.Locator("#rulings > details > summary").First.ClickAsync();
        await Expect(page.Locator("#rulings > details[open]")).ToContainTextAsync("Why");
        await Expect(page.Locator("#rulings > details[open] cite").First).ToBeVisibleAsync();
        await newcomer.Picture("demonstration-2-hold");

        // Another is at release: a designated officer may serve, anybody else is refused.
        await page.GetByRole(AriaRole.Link, new() { Name = "Jail board" }).ClickAsync();
        await newcomer.Row("2026-004503").GetByRole(AriaRole.Link).ClickAsync();
        var form = await Answered(newcomer, "deputy-8", isNotOffered: true);
        await newcomer.Picture("demonstration-3-serving");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("REFUSED");
        form = await Answered(newcomer, "deputy-7");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(newcomer.Told).ToContainTextAsync("Form I-200 served by deputy-7");
        await Expect(page.GetByText("Hold ends", new() { Exact = true })).ToBeVisibleAsync();
        await newcomer.Picture("demonstration-4-served");

        // The hold has come to its end on the board; released at once, the person is no longer on it.
        await page.GetByRole(AriaRole.Link, new() { Name = "Jail board" }).ClickAsync();
        await Assertions.Expect(held.Locator(".now")).ToContainTextAsync("RELEASE NOW", new() { Timeout = 60_000 });
        await Expect(held.GetByText("RELEASE LATE", new() { Exact = true })).ToBeVisibleAsync();
        await newcomer.Picture("demonstration-5-due");
        await held.GetByRole(AriaRole.Link).ClickAsync();
        form = await newcomer.Form(EntryKind.Released);
        await Expect(form.GetByText("Release is now")).ToContainTextAsync("required");
        await Visitor.JustNow(form).ClickAsync();
        await Expect(page.Locator(".entries li")).ToContainTextAsync("Person released");
        await page.GetByRole(AriaRole.Link, new() { Name = "Jail board" }).ClickAsync();
        await Expect(newcomer.Row("2026-004503")).ToBeVisibleAsync();
        await Expect(held).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in as auditor" })).ToBeVisibleAsync();
        Assert.Empty(await newcomer.Barriers());
        await newcomer.Picture("demonstration-6-sign-in");
    }

    private static async Task<ILocator> Answered(Visitor newcomer, string officer, bool isNotOffered = false)
    {
        var form = await newcomer.Form(EntryKind.ArrestWarrantServed);
        var choice = form.GetByLabel(officer, new() { Exact = true });
        if (isNotOffered)
        {
            await form.GetByText("Others, and why not").ClickAsync();
        }

        await choice.CheckAsync();
        foreach (var question in new[] { "carry the credentials", "supervision or direction of ICE" })
        {
            await form.GetByRole(AriaRole.Group)
                .Filter(new() { HasText = question })
                .GetByLabel("yes", new() { Exact = true })
                .CheckAsync();
        }

        return form;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
