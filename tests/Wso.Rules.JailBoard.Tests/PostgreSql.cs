using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>A PostgreSQL of its own on loopback, where Debian's is installed; or the one that WSO_POSTGRES names.</summary>
internal sealed class PostgreSql : IAsyncDisposable
{
    public const string Skipped = "No PostgreSQL: install Debian's postgresql, or give a connection string to an empty database in WSO_POSTGRES.";
    private readonly string? bin;
    private readonly string? folder;

    private PostgreSql(string connection, string? bin = null, string? folder = null) => (Connection, this.bin, this.folder) = (connection, bin, folder);

    public string Connection { get; }

    /// <summary>Null where there is none.</summary>
    public static async Task<PostgreSql?> Start()
    {
        if (Environment.GetEnvironmentVariable("WSO_POSTGRES") is { Length: > 0 } given)
        {
            return new PostgreSql(given);
        }

        var bin = Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin")).LastOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb"))) : null;
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
        await Run(As(Path.Combine(bin, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1", "start"));
        return new PostgreSql($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres", bin, folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (bin is not null && folder is not null)
        {
            await Run(As(Path.Combine(bin, "pg_ctl"), "-D", Path.Combine(folder, "data"), "-m", "immediate", "stop"));
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] As(params string[] command) => Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. command] : command;

    private static async Task Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)}: exit code {process.ExitCode}");
    }
}
