using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NodaTime;
using Wso.JailBoard.Tests;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>
/// Every page, light on a wide window and dark on one of 320 pixels, or in every width and both: no barrier, nothing beyond the edge,
/// nothing that moves.
/// </summary>
public sealed class EveryPage(Chromium chromium) : BrowserTest(chromium)
{
    private static readonly Dictionary<string, Func<EveryPage, Visitor, Task>> Pages = new()
    {
        ["sign-in"] = static (_, visitor) => visitor.Page.GotoAsync("/sign-in"),
        ["sign-in-failed"] = static async (_, visitor) =>
        {
            await visitor.Page.GotoAsync("/sign-in");
            await visitor.Page.GetByLabel("Name").FillAsync("dana");
            await visitor.Page.GetByLabel("Password").FillAsync("wrong");
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        },
        ["board-empty"] = static (_, visitor) => visitor.SignIn("dana"),
        ["board"] = static async (test, visitor) =>
        {
            foreach (var made in MadePeople.All(Noon))
            {
                await test.Board.Take(made);
            }

            await test.Unreadable();
            await visitor.SignIn("dana");
            await Expect(visitor.Page.GetByText("Connected")).ToBeVisibleAsync();
        },
        ["person-held"] = static (test, visitor) => test.Person(visitor, "2026-004417"),
        ["person-at-release"] = static (test, visitor) => test.Person(visitor, "2026-004503"),
        ["person-overdue"] = static (test, visitor) => test.Person(visitor, "2026-004398"),
        ["person-citizenship"] = static (test, visitor) => test.Person(visitor, "2026-004466"),
        ["person-not-known"] = static (test, visitor) => test.Person(visitor, "2026-004530"),
        ["person-seen-by-an-auditor"] = static (test, visitor) => test.Person(visitor, "2026-004503", "ada"),
        ["person-cannot-be-read"] = static async (test, visitor) =>
        {
            var id = await test.Unreadable();
            await visitor.SignIn("dana", $"/person/{id}");
        },
        ["serving"] = static async (test, visitor) =>
        {
            await test.Person(visitor, "2026-004503");
            await (await visitor.Form(EntryKind.ArrestWarrantServed)).GetByText("Others, and why not").ClickAsync();
        },
        ["refused"] = static async (test, visitor) =>
        {
            await test.Person(visitor, "2026-004503");
            await AtThreeInTheMorning.Serve(visitor, "deputy-7", credentials: "no");
            await Expect(visitor.Told).ToContainTextAsync("REFUSED");
        },
        ["recorded"] = static async (test, visitor) =>
        {
            await test.Person(visitor, "2026-004503");
            await AtThreeInTheMorning.Serve(visitor, "deputy-7");
            await Expect(visitor.Told).ToContainTextAsync("RECORDED");
        },
        ["released"] = static async (test, visitor) =>
        {
            await test.Person(visitor, "2026-004417");
            await Visitor.JustNow(await visitor.Form(EntryKind.Released)).ClickAsync();
            await Expect(visitor.Told).ToContainTextAsync("RECORDED");
        },
        ["correcting"] = static async (test, visitor) =>
        {
            var id = await test.Person(visitor, "2026-004417");
            await test.Record(id, new() { Kind = EntryKind.ProcessingEnded });
            await visitor.Page.ReloadAsync();
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Correct entry 1" }).ClickAsync();
            await Expect(visitor.Page.GetByText("Entry 1 says:")).ToBeVisibleAsync();
        },
        ["a-time-that-occurs-twice"] = static async (test, visitor) =>
        {
            test.Board.Clock.Now = Instant.FromUtc(2026, 11, 2, 6, 0);
            await test.Person(visitor, "2026-004417");
            var form = await visitor.Form(EntryKind.ProcessingEnded);
            await form.GetByLabel("Or earlier, at").FillAsync("2026-11-01T01:30");
            await form.GetByText("Record with this time").ClickAsync();
            await Expect(visitor.Page.GetByText("Is it the second, after the clocks went back?")).ToBeVisibleAsync();
        },
        ["wall"] = static async (test, visitor) =>
        {
            foreach (var made in MadePeople.All(Noon))
            {
                await test.Board.Take(made);
            }

            await visitor.SignIn("dana", "/?wall=true");
        },
        ["record"] = static async (test, visitor) =>
        {
            var id = await test.Person(visitor, "2026-004398", "ada");
            await test.Record(id, new() { Kind = EntryKind.ProcessingEnded });
            await visitor.Page.GotoAsync($"/person/{id}/record");
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "What the audit finds" })).ToBeVisibleAsync();
        },
        ["not-found"] = static async (_, visitor) =>
        {
            await visitor.SignIn("dana", "/person/999999");
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("There is no such page");
        },
    };

    /// <summary>How much is animated, fades or glides.</summary>
    private const string Moving = """
        document.getAnimations().length
          + [...document.querySelectorAll('*')].map(one => getComputedStyle(one)).filter(style => style.transitionDuration !== '0s' || style.scrollBehavior === 'smooth').length
        """;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("WSO_LONG") == "1";

    /// <summary>With WSO_LONG=1 every page; else one of each kind.</summary>
    private static readonly string[] InEveryRun =
        ["sign-in-failed", "board", "person-held", "person-at-release", "correcting", "wall", "record", "not-found"];

    /// <summary>With WSO_LONG=1 every width in both; else the two ends.</summary>
    private static readonly (int Width, ColorScheme Scheme)[] Windows = IsLong
        ? [.. new[] { ColorScheme.Light,
            ColorScheme.Dark }.SelectMany(static scheme => new[] { 1920, 1024, 390, 320 }.Select(width => (width, scheme)))]
        : [(1280, ColorScheme.Light), (320, ColorScheme.Dark)];

    public static TheoryData<string> Names => [.. IsLong ? [.. Pages.Keys] : InEveryRun];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_without_barriers_in_every_window_light_and_dark(string page)
    {
        var visitor = await Visit(null, static options => options.ReducedMotion = ReducedMotion.Reduce);
        await Pages[page](this, visitor);
        foreach (var (width, scheme) in Windows)
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visitor.Page.SetViewportSizeAsync(width, width > 1000 ? 1080 : 800);
            await visitor.Picture($"{page}-{scheme.ToString().ToLowerInvariant()}-{width}");
            Assert.Equal(0, await visitor.Overflow());
            Assert.Equal(0, await visitor.Page.EvaluateAsync<int>(Moving));
            var (paper, ink) = (await Brightness(visitor, "backgroundColor"), await Brightness(visitor, "color"));
            Assert.True(scheme == ColorScheme.Light ? paper > 200 && ink < 60 : paper < 60 && ink > 200,
                $"{scheme}: the paper is {paper}, the ink {ink}.");
            if (page == "person-at-release")
            {
                await visitor.OpenAll();
            }

            // Only what color and width can bring about is looked for again.
            Assert.Empty(await visitor
                .Barriers((width, scheme) == Windows[0] ? []
                : ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]));
        }
    }

    private static Task<double> Brightness(Visitor visitor, string property) =>
        visitor.Page.EvaluateAsync<double>(
            "property => { const [r, g, b] = getComputedStyle(document.body)[property].match(/\\d+/g).map(Number); return (r + g + b) / "
                + "3; }",
            property);

    private async Task<int> Person(Visitor visitor, string key, string who = "dana")
    {
        var id = await Board.Take(MadeCases.Named(Board.Clock.Now, key));
        await visitor.SignIn(who, $"/person/{id}");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(key);
        return id;
    }

    /// <summary>A custody as a later version of the library might find it.</summary>
    private async Task<int> Unreadable()
    {
        await using var store = await Board.Get<IDbContextFactory<BoardStore>>().CreateDbContextAsync();
        var custody = new StoredCustody { Key = "2026-004001", CaseFile = """{"facility":{}}""" };
        store.Custodies.Add(custody);
        await store.SaveChangesAsync();
        return custody.Id;
    }
}
