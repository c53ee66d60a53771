using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.Mutants;

/// <summary>
/// The one test that Stryker runs for each mutant: every test of the core. First the quick ones in a worker that has them compiled and
/// warm; what lives through
/// that, all in processes of its own, since the rules are static fields, built once a process: there alone a mutant in one of them acts.
/// </summary>
public sealed class EveryTest
{
    private const int NoMutant = -1;

    /// <summary>Left to the mutants that live through all others.</summary>
    private static readonly string[] Slow =
    [
        "TimeLimitTests", "Oracle.WholeTests", "Oracle.DutyTableTests", "Oracle.NoDeadRuleTests", "Oracle.CoverageTests",
        "Oracle.StateRowsTests",
        "ToChange.SmallestWaysTests", "ChangesTests", "LeavingOutTests", "StandingTests", "EndsOfTheCalendar",
        "Differences.FormsTests", "Differences.ReleasedLawTests", "Differences.SnapshotTests", "Differences.StatesTests",
        "States.CautionsOfStateAnswers",
        "Programs.AuthorityEndTests", "Programs.EligibilityTests", "Programs.CertificationProperties", "Programs.CoverageProperties",
    ];

    /// <summary>Tried before all others: those that are about the files to be mutated.</summary>
    private static readonly string[] First =
        (Environment.GetEnvironmentVariable("WSO_FIRST") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static readonly string[] Plainly = ["-noColor", "-noLogo", "-parallelMode", "none", "-stopOnFail"];

    [Fact]
    public void Passes()
    {
        // The file in which Stryker says, in four bytes, which mutant is active; before there are mutants, none.
        var mutant = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } file
            ? BitConverter.ToInt32(File.ReadAllBytes(file))
            : NoMutant;
        var told = (mutant == NoMutant ? null : Told(mutant)) ?? Tests.Run(mutant, But("-class-")) ?? Tests.Run(mutant, But("-class"));

        // For .ci/mutation, to tell which test killed it.
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "mutants"));
        File.WriteAllText(Path.Combine(folder.FullName, mutant + ".txt"), told);
        Assert.True(told is null, told);
    }

    private static string? Told(int mutant) =>
        (First.Length == 0 ? null : Worker.Run(mutant, Only(First)) ?? Tests.Run(mutant, Only(First)))
            ?? Worker.Run(mutant, But("-class-"));

    /// <param name="slow">Whether the slow ones are left out or run alone.</param>
    private static IEnumerable<string> But(string slow) =>
        [.. Plainly, .. Slow.SelectMany(name => new[] { slow, "Wso.Rules.Tests." + name })];

    private static IEnumerable<string> Only(string[] classes) =>
        [.. Plainly, .. classes.SelectMany(name => new[] { "-class", "Wso.Rules.Tests." + name })];
}
