using System;

[assembly: Xunit.AssemblyFixture(typeof(Wso.Rules.Tests.Oracle.Tally))]

namespace Wso.Rules.Tests.Oracle;

/// <summary>Says at the end of the run how much was decided whole and how much sampled.</summary>
public sealed class Tally : IDisposable
{
    public static long Whole { get; set; }

    public static long Sampled { get; set; }

    public void Dispose() =>
        Console.WriteLine($"Decided whole: {Whole:N0} assignments of truth values to conditions. Sampled: {Sampled:N0} made cases.");
}
