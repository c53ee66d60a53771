using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Wso.Rules.Benchmarks;

/// <summary>One question of a case with many papers, acts, officers or agreements.</summary>
[MemoryDiagnoser]
public class Growth
{
    private (CaseFile File, Act Ask) grown;

    [Params("papers", "acts", "officers", "agreements")]
    public string Of { get; set; } = "papers";

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup() => grown = Grow(Of, Times);

    [Benchmark(Description = "Decide and Hold")]
    public int DecideAndHold() =>
        (int)RuleBook.Current.Decide(grown.File, grown.Ask).Ruling + (int)RuleBook.Current.Hold(grown.File, grown.Ask.At).Ruling;

    private static (CaseFile File, Act Ask) Grow(string of, int times)
    {
        var (file, ask) = Questions.All[0];
        var grown = new CaseFile.Builder(file.Id, file.Facility)
        {
            Agency = of == "agreements" ? WithAgreements(file.Agency, times) : file.Agency,
            Officers = of == "officers"
                ? FactList.From(
                    Enumerable.Range(1, times)
                        .Select(i =>
                            i == times
                                ? file.Officers[0]
                                : new Officer.Builder { Id = $"other-{i}", Designations = FactList.Of<Designation>() }.Build()))
                : file.Officers,
            Person = file.Person,
            Papers = of == "papers"
                ? FactList.From(Enumerable.Repeat(file.Papers, times).SelectMany(static papers => papers))
                : file.Papers,
            Custody = file.Custody,
            Acts = of == "acts"
                ? FactList.From(
                    Enumerable.Range(1, times)
                        .Select(i =>
                            new Act.Builder(ask.At)
                            {
                                Id = $"act-{i}",
                                Action = JailAction.ExecuteArrestWarrant,
                                Officer = ask.Officer,
                                Place = ask.Place,
                            }
                                .Build()))
                : file.Acts,
            LocalLaw = file.LocalLaw,
        };
        return (grown.Build(), ask);
    }

    /// <summary>One that is in force, and those that ended before it.</summary>
    private static Agency WithAgreements(Agency agency, int times) => new Agency.Builder
    {
        Id = agency.Id,
        Facilities = agency.Facilities,
        Agreements = FactList.From(Enumerable.Range(1, times - 1).Select(i => new Agreement.Builder
        {
            Type = AgreementType.WarrantServiceOfficer,
            Edition = Edition.Form2019,
            Effective = new NodaTime.LocalDate(2018, 1, 1).PlusDays(i),
            Ended = new NodaTime.LocalDate(2018, 1, 2).PlusDays(i),
            Notices = FactList.Of<Notice>(),
            Facilities = agency.Facilities,
        }.Build()).Concat(agency.Agreements)),
        DetentionServices = agency.DetentionServices,
        Complaints = agency.Complaints,
    }.Build();
}
