using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Wso.JailBoard;

/// <summary>Keeps the board current: sleeps until its next change or until somebody records something, decides anew, and hands it to whoever watches.</summary>
internal sealed partial class BoardFeed(Stays stays, IClock clock, BoardClock.Pace pace, BoardHtml html, IHostApplicationLifetime life, ILogger<BoardFeed> log) : BackgroundService
{
    /// <summary>A watcher hears at least so often, with the server's time; and a sleep is looked at so often, as a clock may be set.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <summary>Then a stream ends, and the browser comes back: whoever has signed out since does not.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Lock change = new();
    private TaskCompletionSource<BoardView> next = New();
    private TaskCompletionSource wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private BoardView? current;

    /// <summary>Something was recorded: decide anew now.</summary>
    public void Wake() => wake.TrySetResult();

    /// <summary>The board at this very moment, decided anew.</summary>
    public async Task<BoardView> Now(CancellationToken stop = default)
    {
        var all = await stays.All(stop);
        var read = all.Select(static stay => (Stay: stay, File: stay.Read().Document?.CaseFile)).ToList();
        var rosters = new Dictionary<string, string?>();
        foreach (var facility in read.Select(static one => one.File?.Facility.Id).OfType<string>().Distinct())
        {
            rosters[facility] = await stays.Roster(facility, stop);
        }

        return BoardView.At((current?.Number ?? 0) + 1, clock.GetCurrentInstant(), read, rosters.GetValueOrDefault);
    }

    /// <summary>The board as it is, then each as it becomes; in between the server's time. Whoever comes back is told everything again, so nothing is lost in between.</summary>
    public async IAsyncEnumerable<SseItem<string>> Watch([EnumeratorCancellation] CancellationToken stop)
    {
        var (view, upcoming) = Latest();
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Longest)
        {
            if (view is not null)
            {
                yield return new SseItem<string>(await html.Of(view), "board") { EventId = view.Number.ToString() };
            }

            while (since.Elapsed < Longest && await Task.WhenAny(upcoming, Task.Delay(Beat, stop)) != upcoming)
            {
                stop.ThrowIfCancellationRequested();
                if (view is not null)
                {
                    yield return new SseItem<string>(clock.GetCurrentInstant().ToUnixTimeMilliseconds().ToString(), "clock");
                }
            }

            if (upcoming.IsCanceled)
            {
                yield break;
            }

            (view, upcoming) = Latest();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = life.ApplicationStopping.Register(CutOff);
        while (!stoppingToken.IsCancellationRequested)
        {
            wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
            try
            {
                var view = await Now(stoppingToken);
                Publish(view);
                await Sleep(view.NextChange, stoppingToken);
            }
            catch (Exception fault) when (fault is DbException || fault.InnerException is DbException)
            {
                StoreFailed(fault.GetType().Name);
                CutOff();
                await Task.WhenAny(wake.Task, Task.Delay(Beat, stoppingToken));
            }
        }
    }

    private async Task Sleep(Instant? nextChange, CancellationToken stop)
    {
        while (!wake.Task.IsCompleted && !(clock.GetCurrentInstant() >= nextChange) && !stop.IsCancellationRequested)
        {
            var left = nextChange is { } at ? pace.Real(at - clock.GetCurrentInstant()) : Beat;
            await Task.WhenAny(wake.Task, Task.Delay(left < Beat ? left : Beat, stop));
        }
    }

    private static TaskCompletionSource<BoardView> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The latest board, and the promise of the one after it: taken together, so that none falls between.</summary>
    private (BoardView? View, Task<BoardView> Upcoming) Latest()
    {
        lock (change)
        {
            return (current, next.Task);
        }
    }

    private void Publish(BoardView view)
    {
        TaskCompletionSource<BoardView> told;
        lock (change)
        {
            (current, told, next) = (view, next, New());
        }

        told.SetResult(view);
    }

    /// <summary>Ends every stream: a board that cannot be decided anew must not look current. Whoever comes back waits for the next.</summary>
    private void CutOff()
    {
        TaskCompletionSource<BoardView> told;
        lock (change)
        {
            (current, told, next) = (null, next, New());
        }

        told.SetCanceled();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The board cannot be decided anew, the database failed: {Fault}. Trying again.")]
    private partial void StoreFailed(string fault);
}
