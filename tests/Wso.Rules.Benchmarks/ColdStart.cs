using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NodaTime;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;

namespace Wso.Rules.Benchmarks;

/// <summary>A whole process to its first verdict, beside one that only resolves a time zone.</summary>
public static class ColdStart
{
    public const string Zone = "--zone";
    public const string Verdict = "--verdict";
    private const int Runs = 21;

    public static int ResolveOneZone() => DateTimeZoneProviders.Tzdb["America/New_York"].GetUtcOffset(Instant.FromUtc(2019, 5, 8, 20, 5)) == NodaTime.Offset.FromHours(-4) ? 0 : 1;

    /// <summary>From JSON, as an embedding application would.</summary>
    public static int DecideOneCase()
    {
        var (file, ask) = CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-before-service.json"))).Document!;
        return RuleBook.Current.Decide(file, ask).Ruling == Ruling.Permitted ? 0 : 1;
    }

    /// <summary>The median of each, run in turn.</summary>
    public static (TimeSpan Zone, TimeSpan Verdict) Measure()
    {
        var pairs = Enumerable.Range(0, Runs).Select(_ => (Zone: Time(Zone), Verdict: Time(Verdict))).ToArray();
        return (Median(pairs.Select(pair => pair.Zone)), Median(pairs.Select(pair => pair.Verdict)));
    }

    private static TimeSpan Time(string what)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start("dotnet", [typeof(ColdStart).Assembly.Location, what]);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed : throw new InvalidOperationException($"{what} came to another answer.");
    }

    private static TimeSpan Median(System.Collections.Generic.IEnumerable<TimeSpan> times) => times.Order().ElementAt(Runs / 2);
}
