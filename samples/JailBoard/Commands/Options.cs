using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Wso.JailBoard;

/// <summary>What several commands share.</summary>
internal static class Options
{
    public static Option<string> Store() => new("--store")
    {
        Description = "Where everything is kept: a connection string of SQLite (Data Source=FILE) or of PostgreSQL (Host=…;Database=…).",
        DefaultValueFactory = static _ => "Data Source=jail-board.db",
    };

    /// <summary>Runs a command; a store that cannot be used ends it with one line.</summary>
    public static void SetGuardedAction(this Command command, Func<ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction(async (parsed, stop) =>
    {
        try
        {
            return await action(parsed, stop);
        }
        catch (Exception fault) when (
            fault is DbException
                or IOException
                or UnauthorizedAccessException
                or ArgumentException
                or DbUpdateException
                or InvalidOperationException { InnerException: DbException })
        {
            await Console.Error.WriteLineAsync(
                $"{(fault.InnerException as DbException ?? fault).Message.ReplaceLineEndings(" ")} Look at the store that --store names.");
            return Failed;
        }
    });

    /// <summary>The exit code of a command that did not do its work.</summary>
    public const int Failed = 1;

    /// <summary>The services of a command that opens the store and serves nothing; the tables are there.</summary>
    public static async Task<ServiceProvider> Open(string store)
    {
        var services = new ServiceCollection()
            .AddLogging(static logs =>
            logs.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical));
        services.AddAuthentication();
        services.AddHttpContextAccessor();
        var opened = services.AddStorage(new BoardSettings(store)).BuildServiceProvider();
        await opened.MakeTables();
        return opened;
    }

    public static async Task MakeTables(this IServiceProvider services)
    {
        var options = new DbContextOptionsBuilder<BoardStore>();
        BoardStore.Use(options, services.GetRequiredService<BoardSettings>().Store);
        await using var store = new BoardStore(options.Options);
        await store.Database.MigrateAsync();
        if (store.Database.IsSqlite())
        {
            // EF Core turns on write-ahead logging. Its second file can be deleted by itself, and what is then written into it is lost.
            await store.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=DELETE");
        }
    }
}
