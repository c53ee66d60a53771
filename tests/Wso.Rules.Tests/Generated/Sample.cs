using System;
using FsCheck.Xunit;

namespace Wso.Rules.Tests.Generated;

/// <summary>
/// How many made cases a test takes, and which: a tenth of them, the same on every run.
/// <c>.ci/long</c> sets WSO_WHOLE=1 and takes them all, and sets WSO_SEED to begin elsewhere and prints it.
/// </summary>
internal static class Sample
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("WSO_WHOLE") == "1";

    /// <summary>The first seed: 0 where nobody sets another.</summary>
    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable("WSO_SEED"), out var seed) && seed >= 0 ? seed : 0;

    /// <summary>What FsCheck begins with: a seed and an odd number.</summary>
    public static string Replay => $"({20190508 + (ulong)Seed},1605)";

    public static int Of(int whole) => IsWhole ? whole : Math.Max(1, whole / 10);
}

/// <summary>A property of FsCheck over so many cases, or a tenth of them, from the seed of <see cref="Sample"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable xUnit3003 // the attribute it extends takes no place in a file either
internal sealed class SampledAttribute : PropertyAttribute
#pragma warning restore xUnit3003
{
    public SampledAttribute(int cases)
    {
        (MaxTest, Replay, QuietOnSuccess) = (Sample.Of(cases), Sample.Replay, true);
    }
}
