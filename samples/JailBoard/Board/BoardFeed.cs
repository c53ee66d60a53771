using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wso.JailBoard;

/// <summary>
/// Keeps the board current: sleeps until its next change or until somebody records something, decides anew, and hands it to whoever
/// watches.
/// </summary>
internal sealed partial class BoardFeed(Stays stays, IClock clock, BoardClock.Pace pace, BoardHtml html, IHostApplicationLifetime life,
    ILogger<BoardFeed> log) : BackgroundService
{
    /// <summary>
    /// A watcher hears at least so often, with the server's time; and a sleep is looked at so often, as a clock may be set.
    /// </summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <summary>Then a stream ends, and the browser comes back: whoever has signed out since does not.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Lock change = new();
    private readonly SemaphoreSlim deciding = new(1);
    private TaskCompletionSource<Board> next = New();
    private TaskCompletionSource wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Board? current;
    private Board? last;
    private long begun;
    private HashSet<(int Custody, string Fault)> told = [];
    private Dictionary<int, Decided> decided = [];

    /// <summary>How many custodies the last board decided; the others stood.</summary>
    public int DecidedAnew { get; private set; }

    /// <summary>Whether the board that watchers have is one, and decides about everybody; null: there is none.</summary>
    public bool? IsWhole
    {
        get
        {
            lock (change)
            {
                return current is null ? null : current.Undecided.Count == 0 && current.View.Jails.All(static jail => !jail.IsUnreadable);
            }
        }
    }

    /// <summary>Something was recorded: decide anew now.</summary>
    public void Wake() => wake.TrySetResult();

    /// <summary>The board at this very moment: decided after this was asked, once for all who ask meanwhile.</summary>
    public async Task<Board> Now(CancellationToken stop = default)
    {
        var before = Interlocked.Read(ref begun);
        await deciding.WaitAsync(stop);
        try
        {
            if (last is { } fresh && fresh.View.Number > before && !(fresh.View.NextChange <= clock.GetCurrentInstant()))
            {
                return fresh;
            }

            return last = await Decide(Interlocked.Increment(ref begun), stop);
        }
        finally
        {
            deciding.Release();
        }
    }

    /// <summary>
    /// The board as it is, then each as it becomes; in between the server's time. Whoever comes back is told everything again, so nothing
    /// is lost in between.
    /// </summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Watch([EnumeratorCancellation] CancellationToken stop)
    {
        var (board, upcoming) = Latest();
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Longest)
        {
            if (board is not null)
            {
                yield return board.Event;
            }

            while (since.Elapsed < Longest && await Task.WhenAny(upcoming, Task.Delay(Beat, stop)) != upcoming)
            {
                stop.ThrowIfCancellationRequested();
                if (board is not null)
                {
                    yield return Encoding.UTF8.GetBytes($"event: clock\ndata: {clock.GetCurrentInstant().ToUnixTimeMilliseconds()}\n\n");
                }
            }

            if (upcoming.IsCanceled)
            {
                yield break;
            }

            (board, upcoming) = Latest();
        }
    }

    public override void Dispose()
    {
        deciding.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ending = life.ApplicationStopping.Register(CutOff);
        while (!stoppingToken.IsCancellationRequested)
        {
            wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
            try
            {
                var board = await Now(stoppingToken);
                Publish(board);
                await Sleep(board.View.NextChange, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it is: a board that gave up would look like a board on which nothing changes.
                Failed(fault.GetType().Name);
                CutOff();
                await Task.WhenAny(wake.Task, Task.Delay(Beat, stoppingToken));
            }
        }
    }

    private async Task<Board> Decide(long number, CancellationToken stop)
    {
        var (now, all, rosters) = (clock.GetCurrentInstant(), await stays.All(stop), new Dictionary<string, string?>());
        var (before, anew) = (decided, 0);
        decided = [];
        foreach (var stay in all)
        {
            var known = before.GetValueOrDefault(stay.Id) is { } same && same.IsOf(stay) ? same : null;
            var file = known?.Facility is null ? stay.Read().Document?.CaseFile : null;
            var facility = known?.Facility ?? file?.Facility.Id;
            if (facility is not null && !rosters.ContainsKey(facility))
            {
                rosters[facility] = await stays.Roster(facility, stop);
            }

            var roster = facility is null ? null : rosters[facility];
            if (known?.StandsAt(now, roster) != true)
            {
                known = Decided.Of(stay, file ?? stay.Read().Document?.CaseFile, roster, now);
                anew++;
            }

            decided[stay.Id] = known;
        }

        DecidedAnew = anew;
        var board = await html.Of(BoardView.At(number, now, [.. all.Select(stay => decided[stay.Id])], rosters.GetValueOrDefault));
        Tell(board.Undecided);
        return board;
    }

    /// <summary>Each custody about which nothing is decided is logged once, and again when it is another fault.</summary>
    private void Tell(IReadOnlyList<Undecided> undecided)
    {
        var now = undecided.Select(static one => (one.Stay.Id, one.Fault?.GetType().Name ?? "not accepted")).ToHashSet();
        foreach (var (custody, fault) in now.Except(told))
        {
            NotDecided(custody, fault);
        }

        told = now;
    }

    private async Task Sleep(Instant? nextChange, CancellationToken stop)
    {
        while (!wake.Task.IsCompleted && !(clock.GetCurrentInstant() >= nextChange) && !stop.IsCancellationRequested)
        {
            var left = nextChange is { } at ? pace.Real(at - clock.GetCurrentInstant()) : Beat;
            await Task.WhenAny(wake.Task, Task.Delay(left < Beat ? left : Beat, stop));
        }
    }

    private static TaskCompletionSource<Board> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The latest board, and the promise of the one after it: taken together, so that none falls between.</summary>
    private (Board? Board, Task<Board> Upcoming) Latest()
    {
        lock (change)
        {
            return (current, next.Task);
        }
    }

    private void Publish(Board board)
    {
        TaskCompletionSource<Board> promised;
        lock (change)
        {
            (current, promised, next) = (board, next, New());
        }

        promised.SetResult(board);
    }

    /// <summary>
    /// Ends every stream: a board that cannot be decided anew must not look current. Whoever comes back waits for the next.
    /// </summary>
    private void CutOff()
    {
        TaskCompletionSource<Board> promised;
        lock (change)
        {
            (current, promised, next) = (null, next, New());
        }

        promised.SetCanceled();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The board cannot be decided anew: {Fault}. Trying again.")]
    private partial void Failed(string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Custody {Custody}: nothing is decided about it, {Fault}. Its page says why.")]
    private partial void NotDecided(int custody, string fault);
}
