using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Wso.JailBoard;

/// <summary>Healthy while the database keeps what it is given, is whole, has room, and the board decides about everybody in it.</summary>
internal sealed class StoreCheck(IDbContextFactory<BoardStore> stores, BoardFeed feed) : IHealthCheck, IDisposable
{
    /// <summary>Looking through a whole file takes a while: so often at most.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Less than this is a disk that is about to be full.</summary>
    private const long Room = 64L * 1024 * 1024;

    private readonly SemaphoreSlim oneAtATime = new(1);
    private (DateTime At, string? Wrong) looked;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancellationToken);
            await store.Database.OpenConnectionAsync(cancellationToken);
            var connection = store.Database.GetDbConnection();
            await Write(connection, cancellationToken);
            DatabaseFile.MustBeThere(connection);
            if (connection is SqliteConnection sqlite && await Damage(sqlite, cancellationToken) is { } wrong)
            {
                return HealthCheckResult.Unhealthy(wrong);
            }

            return feed.IsWhole switch
            {
                null => HealthCheckResult.Unhealthy("The board is not decided."),
                false => HealthCheckResult.Degraded("About somebody, or about a duty roster, nothing is decided: the board names them."),
                true => HealthCheckResult.Healthy(),
            };
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The database does not keep what it is given.", fault);
        }
    }

    /// <summary>The status, and in a sentence what is wrong.</summary>
    public static Task Say(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        return context.Response
            .WriteAsync(string.Join(' ',
            report.Entries.Values.Select(static entry => entry.Description).Where(static why => why is not null)
            .Prepend(report.Status.ToString())));
    }

    public void Dispose() => oneAtATime.Dispose();

    /// <summary>Larger than any entry, so that a disk on which the next entry has no place has none for this.</summary>
    private const string Probe =
        "CREATE TABLE IF NOT EXISTS \"Probe\" (\"Id\" INTEGER PRIMARY KEY, \"Room\" BLOB); INSERT OR REPLACE INTO \"Probe\" VALUES (1, "
            + "randomblob(65536));";

    /// <summary>A write that changes nothing anybody reads, and waits for the disk as every other does.</summary>
    private static async Task Write(DbConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection is SqliteConnection ? Probe : "SELECT pg_logical_emit_message(true, 'jail-board', 'health')";
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task<string?> Damage(SqliteConnection connection, CancellationToken stop)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(connection.DataSource))!;
        if (new DriveInfo(folder).AvailableFreeSpace < Room)
        {
            return "The disk is nearly full.";
        }

        await oneAtATime.WaitAsync(stop);
        try
        {
            if (DateTime.UtcNow - looked.At > Every)
            {
                // From the disk, not from what a connection remembers of it.
                await using var other =
                    new SqliteConnection(new SqliteConnectionStringBuilder(connection.ConnectionString) { Pooling = false }.ToString());
                await other.OpenAsync(stop);
                await using var command = other.CreateCommand();
                command.CommandText = "PRAGMA quick_check(1)";
                looked = (DateTime.UtcNow,
                    (string?)await command.ExecuteScalarAsync(stop) is "ok" ? null
                    : "The database file is damaged: restore it from a backup.");
            }

            return looked.Wrong;
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
