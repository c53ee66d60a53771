using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Concurrency;
using Orleans.Reminders;

namespace Wso.HoldWatch;

/// <summary>Reads the table of reminders: it already is the list of what is due when, so that no second one can disagree with it.</summary>
[StatelessWorker]
internal sealed class BoardGrain(IReminderTable reminders, [FromKeyedServices(ReminderTimeProviderNames.Reminders)] TimeProvider clock)
    : Grain,
IBoardGrain
{
    public async Task<IReadOnlyList<Upcoming>> Due(TimeSpan within)
    {
        var until = (clock.GetUtcNow() + within).UtcDateTime;
        var due = (await reminders.ReadRows(0, 0)).Reminders.Where(reminder => reminder.StartAt < until);
        var custodies =
            await Task.WhenAll(due.Select(reminder => GrainFactory.GetGrain<ICustodyGrain>(reminder.GrainId.Key.ToString()!).NextUp()));
        return [.. custodies.OfType<Upcoming>().OrderBy(custody => custody.At).ThenBy(custody => custody.Custody, StringComparer.Ordinal)];
    }
}
