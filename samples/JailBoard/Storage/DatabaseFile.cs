using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Wso.JailBoard;

/// <summary>
/// Whether the file of SQLite that a connection writes into is the one at its path: a file that was deleted or replaced goes on taking
/// whatever is written, and nobody ever reads it.
/// </summary>
internal static partial class DatabaseFile
{
    private const int HasMoved = 20;

    /// <param name="connection">One that is open.</param>
    /// <exception cref="StoreFailedException">The file was deleted, or another is in its place.</exception>
    public static void MustBeThere(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite && HasMovedAway(sqlite))
        {
            // Whoever opens it next opens what is there.
            SqliteConnection.ClearPool(sqlite);
            throw new StoreFailedException(
                "The database file was deleted or replaced while the board was running. Put it back, and look at what was recorded last.");
        }
    }

    private static bool HasMovedAway(SqliteConnection connection)
    {
        var moved = 0;
        _ = FileControl(connection.Handle!.DangerousGetHandle(), "main", HasMoved, ref moved);
        return moved != 0;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(nint database, string name, int operation, ref int value);
}
