using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Wso.JailBoard.BrowserTests;
using Wso.Rules.CaseFiles.Tests.Command;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Wso.JailBoard.BrowserTests;

/// <summary>One browser for all tests: the machine's own Chromium. Where there is none, each test is skipped and says so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = Browser.Missing;

    /// <summary>Screenshots are kept here: artifacts/jail-board at the root of the repository.</summary>
    public static DirectoryInfo Pictures { get; } = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "jail-board"));

    public async ValueTask InitializeAsync()
    {
        if (Browser.Path is not null)
        {
            // The machine may be busy.
            Assertions.SetDefaultExpectTimeout(60_000);
            playwright = await Playwright.CreateAsync();
            try
            {
                browser = await playwright.Chromium
                    .LaunchAsync(new()
                    {
                        ExecutablePath = Browser.Path,
                        Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
                    });
            }
            catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
            {
                missing = $"{Browser.Path} does not start here: {fault.Message}";
            }
        }
    }

    /// <summary>A browser window that shares nothing with another.</summary>
    public Task<IBrowserContext> Window(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(browser is null, missing);
        return browser!.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wso.Rules.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
