using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>
/// Notices that the clock was put forward: timers set before it wait as long as they would have, and ends would be announced as much too
/// late. Then whoever is due is woken.
/// </summary>
internal sealed partial class ClockGuard(TimeProvider clock, IReminderTable reminders, IGrainFactory grains, ILogger<ClockGuard> log)
    : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    /// <summary>As much as a clock is put right by while it is kept by a time server.</summary>
    private static readonly TimeSpan Slight = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (offset, isDue) = (Offset(), false);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Often, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = Offset();
            isDue |= now - offset > Slight || offset - now > Slight;
            offset = now;
            if (!isDue || stoppingToken.IsCancellationRequested)
            {
                continue;
            }

            try
            {
                await WakeDue();
                isDue = false;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                NotWoken(fault.GetType().Name);
            }
        }
    }

    /// <summary>Everybody's reminder is set by the clock as it is now; those overdue announce at once.</summary>
    internal async Task WakeDue()
    {
        var rows = (await reminders.ReadRows(0, 0)).Reminders;
        await Parallel.ForEachAsync(
            rows.Select(static row => row.GrainId.Key.ToString()!).Distinct(),
            async (custody, _) => await grains.GetGrain<ICustodyGrain>(custody).Wake());
    }

    /// <summary>How far the clock is from the time that merely passes, at the clock's own speed: constant until somebody sets it.</summary>
    private TimeSpan Offset() => clock is AcceleratedClock || clock == TimeProvider.System ? AcceleratedClock.Drift() : TimeSpan.Zero;

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The clock was corrected, and some custodies could not be woken: {Fault}. Trying again.")]
    private partial void NotWoken(string fault);
}
