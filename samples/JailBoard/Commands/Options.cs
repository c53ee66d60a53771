using System;
using System.CommandLine;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Wso.JailBoard;

/// <summary>What several commands share.</summary>
internal static class Options
{
    public static Option<string> Store() => new("--store")
    {
        Description = "Where everything is kept: a connection string of SQLite (Data Source=FILE) or of PostgreSQL (Host=…;Database=…).",
        DefaultValueFactory = static _ => "Data Source=jail-board.db",
    };

    /// <summary>The services of a command that opens the store and serves nothing; the tables are there.</summary>
    public static async Task<ServiceProvider> Open(string store)
    {
        var services = new ServiceCollection().AddLogging(static logs => logs.AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical));
        services.AddAuthentication();
        services.AddHttpContextAccessor();
        var opened = services.AddStorage(new BoardSettings(store)).BuildServiceProvider();
        await opened.MakeTables();
        return opened;
    }

    public static async Task MakeTables(this IServiceProvider services)
    {
        await using var store = await services.GetRequiredService<IDbContextFactory<BoardStore>>().CreateDbContextAsync();
        await store.Database.MigrateAsync();
    }
}
