#:project ../src/Wso.Rules.CaseFiles
using Wso.Rules;
using Wso.Rules.CaseFiles;

// Run from the root of the repository: dotnet run samples/what-would-change-it.cs
var (caseFile, ask) = CaseFileReader.Read(File.ReadAllBytes("samples/cases/pinellas-boa-without-service.json")).Document!;
var verdict = RuleBook.Current.Decide(caseFile, ask);
Console.WriteLine($"{verdict}. Any one of these would make it permitted:");
foreach (var way in verdict.Explain().ToChange)
{
    Console.WriteLine("  - " + string.Join(", and ", way.Select(rule => rule.Says)));
}

// It prints:
// HoldForIce: Undetermined. Any one of these would make it permitted:
//   - state law allows or requires the hold
//   - a Warrant Service Officer served a warrant on the person, and the service was permitted at that time
