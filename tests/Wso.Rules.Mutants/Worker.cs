using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace Wso.Rules.Mutants;

/// <summary>
/// A process that has run every test once with no mutant active, and so has built every static field without one. One that ends or hangs is
/// replaced.
/// </summary>
internal static class Worker
{
    private const int NoMutant = -1;

    private static Process? warm;

    /// <summary>What the tests say where one fails, null where none does.</summary>
    public static string? Run(int mutant, IEnumerable<string> arguments)
    {
        var line = " " + string.Join(' ', arguments);
        if (warm is not { HasExited: false })
        {
            warm = Tests.Start(NoMutant, ["worker"]);
            if (Ask(NoMutant + " " + string.Join(' ', EveryTest.Plainly)) is { } failed)
            {
                throw new InvalidOperationException("With no mutant active: " + failed);
            }
        }

        return Ask(mutant + line);
    }

    private static string? Ask(string line)
    {
        var told = new StringBuilder();
        var end = DateTime.UtcNow + Tests.Patience;
        warm!.StandardInput.WriteLine(line);
        while (true)
        {
            var read = warm.StandardOutput.ReadLineAsync();
            if (!read.Wait(Remaining(end)) || read.Result is not { } said)
            {
                warm.Kill();
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
