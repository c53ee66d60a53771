using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Wso.Rules.Mutants;

/// <summary>The tests of the core as a process.</summary>
internal static class Tests
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>What the tests say where one fails, null where none does.</summary>
    public static string? Run(int mutant, IEnumerable<string> arguments)
    {
        using var tests = Start(mutant, arguments);
        var told = tests.StandardOutput.ReadToEndAsync();
        if (!tests.WaitForExit(Patience))
        {
            tests.Kill();
            return "took too long";
        }

        return tests.ExitCode == 0 ? null : told.Result + "exit " + tests.ExitCode;
    }

    /// <summary>With the mutant active from the start.</summary>
    public static Process Start(int mutant, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Wso.Rules.Tests.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["WSO_WHOLE"] = "1";
        start.Environment["STRYKER_MUTANT_ID_CONTROL_VAR"] = "WSO_MUTANT";
        start.Environment["WSO_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment.Remove("STRYKER_MUTANT_FILE");
        var tests = Process.Start(start)!;
        tests.BeginErrorReadLine(); // and drop it: a stack that overflows says a great deal
        return tests;
    }
}
