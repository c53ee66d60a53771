using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The board as a process of its own.</summary>
internal static class BoardProcess
{
    public static Process Start(params string[] arguments) =>
        Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "jail-board.dll"), .. arguments]);

    /// <summary>One that cannot write a file beyond a size: what a full disk is to it.</summary>
    public static Process StartLimited(long kilobytes, params string[] arguments) =>
        Start("bash", ["-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f {kilobytes}; exec dotnet \"$@\"", "bash",
            Path.Combine(AppContext.BaseDirectory, "jail-board.dll"), .. arguments]);

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,

        // The run is short: what it would gain later costs more now.
        Environment = { ["DOTNET_TieredPGO"] = "0" },
    })!;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until it shows its page of signing in, whatever its health; the failure says what it wrote.</summary>
    public static Task UntilUp(Process process, HttpClient client) =>
        Until(process, client, "/sign-in", "it shows its page of signing in", static _ => true);

    /// <summary>Waits until it says so of its health.</summary>
    public static Task UntilHealth(Process process, HttpClient client, string says) =>
        Until(process, client, "/health", $"its health is '{says}'", text => text.StartsWith(says, StringComparison.Ordinal));

    /// <summary>Waits until it is healthy.</summary>
    public static Task UntilHealthy(Process process, HttpClient client) => UntilHealth(process, client, "Healthy");

    private static async Task Until(Process process, HttpClient client, string path, string what, Func<string, bool> so)
    {
        var (clock, last) = (Stopwatch.StartNew(), "nothing");
        while (true)
        {
            // One answer that never comes must not use up the whole of the patience, nor end the wait.
            using var once = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            once.CancelAfter(PatienceForOneAnswer);
            try
            {
                last = await (await client.GetAsync(path, once.Token)).Content.ReadAsStringAsync(once.Token);
                if (so(last))
                {
                    return;
                }
            }
            catch (Exception none) when (none is HttpRequestException or IOException or OperationCanceledException
                && !TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                last = $"no answer ({none.Message})";
            }

            if (process.HasExited)
            {
                Assert.Fail(
                    $"Waited until {what}, but the board ended with exit code {process.ExitCode}. It wrote: "
                        + $"{await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
            }

            Assert.True(clock.Elapsed < Patience, $"Waited {Patience} until {what}. The last answer was: {last}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan PatienceForOneAnswer = TimeSpan.FromMinutes(2);
}

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jail-board-test-");

    public string Path => folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => folder.Delete(recursive: true);
}
