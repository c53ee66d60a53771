using BenchmarkDotNet.Attributes;
using NodaTime;
using Wso.Rules.Law;

namespace Wso.Rules.Benchmarks;

/// <summary>The limits beside the arithmetic of Noda Time that none can be below.</summary>
[MemoryDiagnoser]
public class Deadlines
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly Instant Due = Instant.FromUtc(2019, 5, 10, 20, 0);
    private static readonly TimeLimit Regulation = TimeLimit.HoursNotCounting(48, "holidays", RegulationDays.AreExcluded);
    private static readonly TimeLimit TwoDays = TimeLimit.ElapsedHours(48);

    [Benchmark(Baseline = true, Description = "Noda Time: an instant to local, two days on, and back")]
    public Instant NodaTimeArithmetic() => Zone.AtLeniently(Due.InZone(Zone).LocalDateTime.PlusDays(2)).ToInstant();

    [Benchmark(Description = "48 elapsed hours")]
    public Instant FortyEightHours() => TwoDays.From(Due, Zone);

    [Benchmark(Description = "end of the local day")]
    public Instant EndOfDay() => TimeLimit.EndOfLocalDay.From(Due, Zone);

    [Benchmark(Description = "8 CFR 287.7(d): 48 hours without weekends and holidays")]
    public Instant OuterLimit() => Regulation.From(Due, Zone);
}
