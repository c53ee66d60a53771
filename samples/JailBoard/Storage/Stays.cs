using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>Reads custodies, and adds to them.</summary>
internal sealed class Stays(IDbContextFactory<BoardStore> stores)
{
    /// <summary>All of them; one whose rows cannot be read says so itself.</summary>
    public async Task<IReadOnlyList<Stay>> All(CancellationToken stop = default)
    {
        await using var store = await stores.CreateDbContextAsync(stop);
        try
        {
            var entries = (await store.Entries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(stop))
                .ToLookup(entry => entry.CustodyId);
            return [.. (await store.Custodies.AsNoTracking().OrderBy(custody => custody.Id).ToListAsync(stop))
                .Select(custody => new Stay(custody.Id, custody.Key, custody.CaseFile, [.. entries[custody.Id]]))];
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // One row that cannot be read spoils the whole list: each by itself, and the bad one is a card. Where not even the numbers can
            // be read, or a table is gone, the database fails.
            var all = new List<Stay>();
            await MustAnswer(store, stop);
            foreach (var id in await store.Custodies.AsNoTracking().OrderBy(custody => custody.Id).Select(custody => custody.Id)
                .ToListAsync(stop))
            {
                if (await Find(id, stop) is { } stay)
                {
                    all.Add(stay);
                }
            }

            return all;
        }
    }

    public async Task<Stay?> Find(int id, CancellationToken stop = default)
    {
        await using var store = await stores.CreateDbContextAsync(stop);
        try
        {
            return await store.Custodies.AsNoTracking().FirstOrDefaultAsync(custody => custody.Id == id, stop) is { } custody
                ? new Stay(custody.Id, custody.Key, custody.CaseFile,
                    await store.Entries.AsNoTracking().Where(entry => entry.CustodyId == id).OrderBy(entry => entry.Number)
                    .ToListAsync(stop))
                : null;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            await MustAnswer(store, stop);
            var key = await store.Custodies.AsNoTracking().Where(custody => custody.Id == id).Select(custody => custody.Key)
                .FirstOrDefaultAsync(stop);
            return key is null ? throw new StoreFailedException(fault)
                : new Stay(id, key, "", []) { Damage = $"Its rows in the database cannot be read ({fault.GetType().Name})." };
        }
    }

    /// <summary>Throws where the table of entries does not answer at all.</summary>
    private static Task<bool> MustAnswer(BoardStore store, CancellationToken stop) =>
        store.Entries.AnyAsync(static entry => entry.CustodyId == 0, stop);

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
        return await store.Rosters.AsNoTracking().Where(roster => roster.Facility == facility).OrderByDescending(roster => roster.Id)
            .Select(roster => roster.Shifts).FirstOrDefaultAsync(stop);
    }
}
