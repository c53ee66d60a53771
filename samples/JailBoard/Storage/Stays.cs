using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>Reads custodies, and adds to them.</summary>
internal sealed class Stays(IDbContextFactory<BoardStore> stores)
{
    public async Task<IReadOnlyList<Stay>> All(CancellationToken stop = default)
    {
        await using var store = await stores.CreateDbContextAsync(stop);
        var entries = (await store.Entries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(stop)).ToLookup(entry => entry.CustodyId);
        return [.. (await store.Custodies.AsNoTracking().OrderBy(custody => custody.Id).ToListAsync(stop)).Select(custody => new Stay(custody.Id, custody.Key, custody.CaseFile, [.. entries[custody.Id]]))];
    }

    public async Task<Stay?> Find(int id)
    {
        await using var store = await stores.CreateDbContextAsync();
        return await store.Custodies.AsNoTracking().FirstOrDefaultAsync(custody => custody.Id == id) is { } custody
            ? new Stay(custody.Id, custody.Key, custody.CaseFile, await store.Entries.AsNoTracking().Where(entry => entry.CustodyId == id).OrderBy(entry => entry.Number).ToListAsync())
            : null;
    }

    /// <summary>Adds an entry. Once this says yes, it is on the disk.</summary>
    /// <returns>False where another desk has written an entry of this number: nothing was added.</returns>
    public async Task<bool> Append(Entry entry)
    {
        await using var store = await stores.CreateDbContextAsync();
        store.Entries.Add(entry);
        try
        {
            await store.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            store.ChangeTracker.Clear();
            if (await store.Entries.AnyAsync(other => other.CustodyId == entry.CustodyId && other.Number == entry.Number))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>The lines of the roster of a jail that was imported last; none where there is none.</summary>
    public async Task<string?> Roster(string facility, CancellationToken stop = default)
    {
        await using var store = await stores.CreateDbContextAsync(stop);
        return await store.Rosters.AsNoTracking().Where(roster => roster.Facility == facility).OrderByDescending(roster => roster.Id).Select(roster => roster.Shifts).FirstOrDefaultAsync(stop);
    }
}
