using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>
/// A PostgreSQL of its own on loopback, where Debian's is installed; or a database of its own on the server that WSO_POSTGRES names.
/// </summary>
internal sealed class PostgreSql : IAsyncDisposable
{
    public const string Skipped =
        "No PostgreSQL: install Debian's postgresql, or give a connection string of a user who may create databases in WSO_POSTGRES.";
    private readonly Func<Task> end;

    private PostgreSql(string connection, Func<Task> end) => (Connection, this.end) = (connection, end);

    public string Connection { get; }

    /// <summary>Null where there is none.</summary>
    public static async Task<PostgreSql?> Start()
    {
        if (Environment.GetEnvironmentVariable("WSO_POSTGRES") is { Length: > 0 } given)
        {
            var database = "jail_board_" + Guid.NewGuid().ToString("N");
            await Tell(given, $"CREATE DATABASE {database}");
            return new PostgreSql($"{given};Database={database};Pooling=False",
                () => Tell(given, $"DROP DATABASE {database} WITH (FORCE)"));
        }

        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin"))
            .LastOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb"))) : null;
        if (bin is null)
        {
            return null;
        }

        // It refuses to run as root; its own user does it there.
        var folder = Directory.CreateTempSubdirectory("jail-board-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await Run("chown", "postgres", folder);
        }

        var (data, port) = (Path.Combine(folder, "data"), BoardProcess.FreePort());
        await Run(As(Path.Combine(bin, "initdb"), "-D", data, "-U", "postgres", "-A", "trust"));
        await Run(As(Path.Combine(bin, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -k {folder} -c listen_addresses=127.0.0.1", "start"));
        return new PostgreSql($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres", async () =>
        {
            await Run(As(Path.Combine(bin, "pg_ctl"), "-D", data, "-m", "immediate", "stop"));
            Directory.Delete(folder, recursive: true);
        });
    }

    public async ValueTask DisposeAsync() => await end();

    private static async Task Tell(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static string[] As(params string[] command) =>
        Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. command] : command;

    private static async Task Run(params string[] command)
    {
        using var process = Process
            .Start(new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                WorkingDirectory = "/"
            })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)}: exit code {process.ExitCode}");
    }
}
