using System.Threading.Tasks;
using Microsoft.Playwright;
using Wso.JailBoard.Tests;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>Without a mouse.</summary>
public sealed class ByKeyboard(Chromium chromium) : BrowserTest(chromium)
{
    /// <summary>What has the focus, by its name, and whether an outline of two pixels or more shows it.</summary>
    private const string Focused = """
        () => {
          const one = document.activeElement, style = getComputedStyle(one);
          const name = one.labels?.[0]?.textContent ?? one.textContent;
          return `${name.trim()}${style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? '' : ' (NOT SEEN)'}`;
        }
        """;

    [Fact]
    public async Task Everything_from_signing_in_to_recording_is_done_by_keys_in_the_order_it_is_read_with_the_focus_seen()
    {
        var (late, held) = (MadeCases.Named(Noon, "2026-004398"), MadeCases.Held(Noon));
        await Board.Take(held);
        var id = await Board.Take(late);
        var page = (await Visit()).Page;
        var keys = page.Keyboard;
        await page.GotoAsync("/");

        await Tab(page, "Skip to the content", "Jail board", "Name");
        await keys.TypeAsync("dana");
        await Tab(page, "Password");
        await keys.TypeAsync(TestBoard.Password);
        await Tab(page, "Sign in");
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Timer)).ToHaveCountAsync(2);

        await Tab(page, "Skip to the content", "Jail board", "Sign out", "Wall view", late.CaseFile.Id, held.CaseFile.Id);
        await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(late.CaseFile.Id);

        // Past the head of the page at one go.
        await Tab(page, "Skip to the content");
        await keys.PressAsync("Enter");
        await Until(page, "Person released");
        await keys.PressAsync("Enter");
        await Until(page, "Record: Person released, just now");
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".entries li")).ToContainTextAsync("Person released");
        await Expect(page.Locator("#told")).ToBeFocusedAsync();
        Assert.Single((await Board.Stay(id)).Entries);
    }

    private static async Task Tab(IPage page, params string[] names)
    {
        foreach (var name in names)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(name, await page.EvaluateAsync<string>(Focused));
        }
    }

    private static async Task Until(IPage page, string name)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>(Focused);
            Assert.DoesNotContain("NOT SEEN", focused);
            if (focused == name)
            {
                return;
            }
        }

        Assert.Fail($"80 times Tab did not lead to '{name}'.");
    }
}
