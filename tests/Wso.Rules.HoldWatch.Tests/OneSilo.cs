using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Orleans;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.HoldWatch.Tests;

/// <summary>
/// One silo in this process and its memory, on a clock that stands still while a test arranges things and runs when it waits.
/// </summary>
public sealed class OneSilo : IAsyncLifetime, INoticeReceiver
{
    /// <summary>Custodies whose id begins so: whoever takes what changes later on dies before saying so, once.</summary>
    public const string Dying = "dying-";

    /// <summary>And of these, on the first notices.</summary>
    public const string DyingAtOnce = "at-once-";

    /// <summary>A busy machine takes long to do what the clock calls for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentQueue<Notice> received = new();
    private readonly ConcurrentDictionary<string, bool> died = new();
    private IHost? silo;

    /// <summary>The storage of custodies, which can be made to fail.</summary>
    public FailingStorage Storage { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 7, 30, 0, TimeSpan.Zero));

    public IReadOnlyList<Notice> Of(string custody) => [.. received.Where(notice => notice.Custody == custody)];

    public ICustodyGrain Custody(string id) => Grains.GetGrain<ICustodyGrain>(id);

    public T Get<T>()
        where T : notnull => silo!.Services.GetRequiredService<T>();

    public IGrainFactory Grains => silo!.Services.GetRequiredService<IGrainFactory>();

    public Task Receive(IReadOnlyList<Notice> notices)
    {
        foreach (var notice in notices)
        {
            received.Enqueue(notice);
        }

        var custody = notices[0].Custody;
        var isFirst = Of(custody)[0].At == notices[0].At;
        return custody.StartsWith(isFirst ? DyingAtOnce : Dying, StringComparison.Ordinal) && died.TryAdd(custody, true)
            ? throw new InvalidOperationException("Died on purpose, after taking the notices and before saying so.")
            : Task.CompletedTask;
    }

    /// <summary>Holds that end within the half hour that begins so many minutes from now, under ids of their own.</summary>
    public IReadOnlyList<CaseFileDocument> Make(string prefix, int holds, int minutes = 30) =>
        [
            .. LiveHolds.Make(holds, Instant.FromDateTimeOffset(Clock.GetUtcNow()), Duration.FromMinutes(minutes), Duration.FromMinutes(30))
                .Select(hold => Changed(hold, "\"hold-", $"\"{prefix}"))
        ];

    public static CaseFileDocument Changed(CaseFileDocument document, string text, string by) =>
        CaseFileReader.Read(CaseFileWriter.ToJson(document).Replace(text, by, StringComparison.Ordinal)).Document!;

    public Task<Acceptance[]> Feed(IEnumerable<CaseFileDocument> documents) =>
        Task.WhenAll(documents.Select(document => Custody(document.CaseFile.Id).Accept(CaseFileWriter.ToJson(document))));

    /// <summary>Lets the clock run until it is so; the failure names what it waited for.</summary>
    public async Task Until(string what, Func<bool> so)
    {
        var real = Stopwatch.StartNew();
        for (var steps = 0; !so(); steps++)
        {
            Assert.True(
                steps < 5000 || real.Elapsed < Patience,
                $"Waited in vain, until {Clock.GetUtcNow():O} and for {real.Elapsed} in real time, for this: {what}");
            await Run(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Lets the clock run this far, and those who wake up do their work.</summary>
    public async Task Run(TimeSpan time)
    {
        Clock.Advance(time);
        await Task.Delay(2, TestContext.Current.CancellationToken);
    }

    public async ValueTask InitializeAsync()
    {
        // Those who die and fail on purpose would fill the log.
        Environment.SetEnvironmentVariable("Logging__LogLevel__Orleans.Runtime.ReminderService", "None");
        Environment.SetEnvironmentVariable("Logging__LogLevel__Wso.HoldWatch.Tests.FailingStorage.Storage", "None");
        silo = new Cluster(null, FreePort(), FreePort()).Silo(Clock, this, more: Storage.Before);
        await silo.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await silo!.StopAsync();
        silo.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
