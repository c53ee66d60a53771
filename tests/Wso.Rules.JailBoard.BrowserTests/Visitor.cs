using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>
/// Somebody before a browser. Whatever the browser complains of on any page, and whatever it asks of another host, is kept.
/// </summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly IBrowserContext window;
    private volatile bool mayLoseConnection;

    private Visitor(IBrowserContext window, IPage page, Uri board)
    {
        (this.window, Page) = (window, page);
        page.Console += (_, message) => Keep(message);
        page.PageError += (_, error) => complaints.Enqueue("script: " + error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).GetLeftPart(UriPartial.Authority) != board.GetLeftPart(UriPartial.Authority))
            {
                complaints.Enqueue("asked of another host: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, violations of the policy, and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>In a jail of Chicago's time, 1280 pixels wide.</summary>
    public static async Task<Visitor> To(Uri board, Chromium chromium, Action<BrowserNewContextOptions>? more = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = board.OriginalString,
            TimezoneId = "America/Chicago",
            ColorScheme = ColorScheme.Light,
            ViewportSize = new() { Width = 1280, Height = 900 }
        };
        more?.Invoke(options);
        var window = await chromium.Window(options);
        window.SetDefaultTimeout(60_000);
        return new Visitor(window, await window.NewPageAsync(), board);
    }

    /// <summary>Signs in without looking at the form, which has tests of its own, and goes there.</summary>
    public async Task<Visitor> SignIn(string name, string path = "/")
    {
        var form = await (await window.APIRequest.GetAsync("/sign-in")).TextAsync();
        var fields = window.APIRequest.CreateFormData();
        fields.Set("Name", name);
        fields.Set("Password", Tests.TestBoard.Password);
        fields.Set("__RequestVerificationToken", Token().Match(form).Groups[1].Value);
        var answer = await window.APIRequest.PostAsync("/sign-in", new() { Form = fields, MaxRedirects = 0 });
        Assert.Equal(302, answer.Status);
        await Page.GotoAsync(path);
        return this;
    }

    /// <summary>The card of a person on the board.</summary>
    public ILocator Row(string key) =>
        Page.Locator(".person").Filter(new() { Has = Page.GetByRole(AriaRole.Link, new() { Name = key, Exact = true }) });

    /// <summary>The form for what can be recorded, opened.</summary>
    public async Task<ILocator> Form(EntryKind kind)
    {
        var form = Page.Locator($"#kind-{kind}");
        if (!await form.IsVisibleAsync())
        {
            await Page.Locator("#record > details > summary").ClickAsync();
        }

        if (await form.GetAttributeAsync("open") is null)
        {
            await form.Locator("summary").First.ClickAsync();
        }

        return form;
    }

    /// <summary>The button of a form that says that it has just happened.</summary>
    public static ILocator JustNow(ILocator form) => form.Locator("button.primary");

    /// <summary>What was just recorded, or why it was not.</summary>
    public ILocator Told => Page.Locator("#told");

    /// <summary>Opens everything that opens.</summary>
    public Task OpenAll() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

    /// <summary>What axe-core finds, one line each: none is as it should be.</summary>
    /// <param name="rules">To look at these only; none: at all.</param>
    public async Task<string[]> Barriers(params string[] rules)
    {
        if (!await Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await Page.EvaluateAsync(Axe);
        }

        return await Page.EvaluateAsync<string[]>("""
            async rules => {
              const found = await axe.run(document, { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) });
              if (found.passes.length === 0) throw new Error('axe looked at nothing');
              return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html}`));
            }
            """, rules);
    }

    /// <summary>How many pixels of the page lie beyond the right edge of the window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public Task Picture(string name) =>
        Page.ScreenshotAsync(
        new() { Path = Path.Combine(Chromium.Pictures.FullName, name + ".png"), FullPage = true, Caret = ScreenshotCaret.Initial });

    /// <summary>From now on the line may break: that the browser says so is no error of the page's.</summary>
    public void MayLoseConnection() => mayLoseConnection = true;

    public ValueTask DisposeAsync() => window.DisposeAsync();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>That a page was answered with a refusal is no error of the page's.</summary>
    private void Keep(IConsoleMessage message)
    {
        var isExpected = message.Text
            .StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
            || (mayLoseConnection && message.Text.StartsWith("Failed to load resource: net::ERR_", StringComparison.Ordinal));
        if (message.Type is "error" or "warning" && !isExpected)
        {
            complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        }
    }
}
