using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wso.JailBoard;

/// <summary>Whatever SQLite acknowledges is on the disk, in the file that is there: each commit waits for it.</summary>
internal sealed class DurableSqlite : DbConnectionInterceptor
{
    public static readonly DurableSqlite Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;";
        command.ExecuteNonQuery();
        DatabaseFile.MustBeThere(connection);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
