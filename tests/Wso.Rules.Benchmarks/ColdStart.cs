using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Wso.Rules.Tests;

namespace Wso.Rules.Benchmarks;

/// <summary>
/// Whole processes to their first verdict, beside one that only resolves a time zone: those of <c>tests/Wso.Rules.ColdStart</c>.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 11;

    private static readonly string Folder = Path.Combine(Checkout.Root, "artifacts", "cold-start");
    private static readonly string Case = Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json");

    /// <summary>Of each way to compile that is there: the quickest runs, each process in turn.</summary>
    public static IEnumerable<(string Compiled, TimeSpan Zone, TimeSpan Facts, TimeSpan Json)> Measure()
    {
        yield return Quickest("when it runs (JIT)", "dotnet", Path.Combine(Folder, "jit", "cold-start.dll"));
        yield return Quickest("before it runs (ReadyToRun)", "dotnet", Path.Combine(Folder, "ready", "cold-start.dll"));
        if (File.Exists(Path.Combine(Folder, "native", "cold-start")))
        {
            yield return Quickest("wholly ahead of time (native)", Path.Combine(Folder, "native", "cold-start"));
        }
    }

    private static (string Compiled, TimeSpan Zone, TimeSpan Facts, TimeSpan Json) Quickest(
        string compiled,
        string program,
        params string[] arguments)
    {
        string[][] asked = [["zone"], ["facts"], ["json", Case]];
        var times =
            Enumerable.Range(0, Runs).Select(_ => Array.ConvertAll(asked, what => Time(program, [.. arguments, .. what]))).ToArray();
        return (compiled, times.Min(run => run[0]), times.Min(run => run[1]), times.Min(run => run[2]));
    }

    private static TimeSpan Time(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
