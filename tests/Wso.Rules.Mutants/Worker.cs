using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Wso.Rules.Mutants;

/// <summary>A process that has run every test once with no mutant active, and so has built every static field without one. One that ends or hangs is replaced.</summary>
internal static class Worker
{
    private static readonly string MutantFile = Path.GetTempFileName();
    private static Process? warm;

    /// <summary>What the tests say where one fails, null where none does.</summary>
    public static string? Run(int mutant, IEnumerable<string> arguments, TimeSpan patience)
    {
        var line = string.Join(' ', arguments);
        if (warm is not { HasExited: false })
        {
            Activate(EveryTest.NoMutant);
            warm = Start(["worker"], MutantFile);
            if (Ask(line, TimeSpan.FromMinutes(10)) is { } failed)
            {
                throw new InvalidOperationException("With no mutant active: " + failed);
            }
        }

        Activate(mutant);
        return Ask(line, patience);
    }

    /// <summary>The tests as a process of their own; with no file named, it looks for the active mutant where this process is told to.</summary>
    public static Process Start(IEnumerable<string> arguments, string? mutantFile = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Wso.Rules.Tests.dll"), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (mutantFile is not null)
        {
            start.Environment["STRYKER_MUTANT_FILE"] = mutantFile;
        }

        return Process.Start(start)!;
    }

    private static void Activate(int mutant)
    {
        using var file = new FileStream(MutantFile, FileMode.Open, FileAccess.Write, FileShare.ReadWrite); // in place: the worker has it mapped
        file.Write(BitConverter.GetBytes(mutant));
    }

    private static string? Ask(string line, TimeSpan patience)
    {
        var told = new StringBuilder();
        var end = DateTime.UtcNow + patience;
        warm!.StandardInput.WriteLine(line);
        while (true)
        {
            var read = warm.StandardOutput.ReadLineAsync();
            if (!read.Wait(Remaining(end)) || read.Result is not { } said)
            {
                warm.Kill();
                warm.Dispose();
                warm = null;
                return told + "took too long, or ended the process";
            }

            if (said.StartsWith("exit ", StringComparison.Ordinal))
            {
                return said == "exit 0" ? null : told.ToString();
            }

            told.AppendLine(said);
        }
    }

    private static TimeSpan Remaining(DateTime end) => end > DateTime.UtcNow ? end - DateTime.UtcNow : TimeSpan.Zero;
}
