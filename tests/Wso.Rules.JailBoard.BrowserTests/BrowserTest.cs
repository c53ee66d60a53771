using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NodaTime;
using Wso.JailBoard.Tests;
using Wso.Rules.CaseFiles;
using Wso.Rules.CaseFiles.Tests.Command;
using Xunit;

namespace Wso.JailBoard.BrowserTests;

/// <summary>
/// A board of its own on loopback for each test, and whoever looks at it. At the end nobody's browser may have complained of anything.
/// </summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    /// <summary>Friday, 12:00 in the jail.</summary>
    internal static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 18, 0);

    private readonly List<Visitor> visitors = [];
    private TestBoard? board;

    internal TestBoard Board => board!;

    internal Uri Address { get; } = new($"http://localhost:{BoardProcess.FreePort()}");

    public virtual ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Browser.Path is null, Browser.Missing);
        board = new TestBoard(Address.Port);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var visitor in visitors)
        {
            await visitor.DisposeAsync();
        }

        board?.Dispose();
        Assert.Empty(visitors.SelectMany(static visitor => visitor.Complaints));
    }

    internal async Task<Visitor> Visit(Uri? address = null, Action<BrowserNewContextOptions>? options = null)
    {
        visitors.Add(await Visitor.To(address ?? Address, chromium, options));
        return visitors[^1];
    }

    /// <summary>Signed in at the desk.</summary>
    internal async Task<Visitor> Dana(string path = "/", Uri? address = null, Action<BrowserNewContextOptions>? options = null) =>
        await (await Visit(address, options)).SignIn("dana", path);

    /// <summary>Signed in at the desk, on the page of a person who was just taken in.</summary>
    internal async Task<(Visitor Dana, int Id)> DanaOn(CaseFileDocument document)
    {
        var id = await Board.Take(document);
        return (await Dana($"/person/{id}"), id);
    }

    /// <summary>Another desk records, on what is on record now.</summary>
    internal async Task Record(int id, EntryForm form)
    {
        var stay = await Board.Stay(id);
        form.Seen = stay.Seen;
        form.When ??= form.At is null ? "now" : "at";
        Assert.Equal(new Recorded(200), await Board.Get<Desk>().Record(stay, form, "dominic"));
    }

    internal static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
