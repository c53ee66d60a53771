using System.IO;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

// Whole processes, to be timed from outside by the benchmarks: each ends with 0 where the answer is the right one.
return args switch
{
    ["zone"] => ToATimeZone() ? 0 : 1,
    ["facts"] => Decide(Pinellas.CaseFile(), Pinellas.Ask) ? 0 : 1,
    ["json", var path] => CaseFileReader.Read(File.ReadAllBytes(path)).Document is var (caseFile, ask) && Decide(caseFile, ask) ? 0 : 1,
    _ => 2,
};

static bool ToATimeZone() =>
    DateTimeZoneProviders.Tzdb["America/New_York"].GetUtcOffset(Instant.FromUtc(2019, 5, 9, 13, 0)) == Offset.FromHours(-4);

static bool Decide(CaseFile caseFile, Act ask) => RuleBook.Current.Decide(caseFile, ask, JailAction.HoldForIce).Ruling == Ruling.Permitted;
