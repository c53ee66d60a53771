using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Wso.HoldWatch;

/// <summary>The time of day, running faster from an epoch on: for demonstrations and tests. At speed 1 it is the system's clock.</summary>
internal sealed class AcceleratedClock(DateTimeOffset epoch, double speed) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => epoch + ((System.GetUtcNow() - epoch) * speed);

    /// <summary>How far the machine's clock is from the time that merely passes: constant until somebody sets it.</summary>
    public static TimeSpan Drift() => System.GetUtcNow() - DateTimeOffset.UnixEpoch - Stopwatch.GetElapsedTime(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new FasterTimer(System.CreateTimer(callback, state, Real(dueTime), Real(period)), this);

    /// <summary>Never shorter than asked: a timer that fires early finds nothing to do.</summary>
    private TimeSpan Real(TimeSpan time) =>
        time <= TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / speed));

    private sealed class FasterTimer(ITimer real, AcceleratedClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => real.Change(clock.Real(dueTime), clock.Real(period));

        public void Dispose() => real.Dispose();

        public ValueTask DisposeAsync() => real.DisposeAsync();
    }
}
