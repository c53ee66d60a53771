using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.Mutants;

/// <summary>
/// The one test that Stryker runs for each mutant: every test of the core. First in a worker that has them compiled and warm; what lives through that,
/// again in a process of its own, since the rules are static fields, built once a process: there alone a mutant in one of them acts.
/// </summary>
public sealed class EveryTest
{
    internal const int NoMutant = -1;

    /// <summary>Decided whole and therefore slow: left to the mutants that live through all others.</summary>
    private static readonly string[] Slow =
    [
        "TimeLimitTests", "Oracle.WholeTests", "Oracle.DutyTableTests", "ToChange.SmallestWaysTests", "Programs.EligibilityTests", "Programs.CertificationProperties", "Programs.CoverageProperties",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void Passes()
    {
        // The file in which Stryker says, in four bytes, which mutant is active; before there are mutants, none.
        var mutant = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } file ? BitConverter.ToInt32(File.ReadAllBytes(file)) : NoMutant;
        var told = (mutant == NoMutant ? null : Worker.Run(mutant, Quick("-class-"), Patience)) ?? Alone(Quick("-class-")) ?? Alone(Quick("-class"));

        // For .ci/mutation, to tell which test killed it.
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "mutants"));
        File.WriteAllText(Path.Combine(folder.FullName, mutant + ".txt"), told);
        Assert.True(told is null, told);
    }

    /// <param name="slow">Whether the slow ones are left out or run alone.</param>
    private static IEnumerable<string> Quick(string slow) =>
        ["-noColor", "-noLogo", "-parallel", "none", "-stopOnFail", .. Slow.SelectMany(name => new[] { slow, "Wso.Rules.Tests." + name })];

    /// <summary>What the tests say where one fails, null where none does, in a process of its own.</summary>
    private static string? Alone(IEnumerable<string> arguments)
    {
        using var tests = Worker.Start(arguments);
        var told = tests.StandardOutput.ReadToEndAsync();
        if (!tests.WaitForExit(Patience))
        {
            tests.Kill();
            return "took too long";
        }

        return tests.ExitCode == 0 ? null : told.Result + "exit " + tests.ExitCode;
    }
}
