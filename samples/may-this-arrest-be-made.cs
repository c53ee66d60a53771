#:project ../src/Wso.Rules.CaseFiles
using Wso.Rules;
using Wso.Rules.CaseFiles;

// Run from the root of the repository: dotnet run samples/may-this-arrest-be-made.cs
var (caseFile, ask) = CaseFileReader.Read(File.ReadAllBytes("samples/cases/pinellas-another-deputy.json")).Document!;
var verdict = RuleBook.Current.Decide(caseFile, ask);
Console.WriteLine(verdict);
foreach (var reason in verdict.Explain().Because.Where(reason => reason.Decides))
{
    Console.WriteLine($"  {reason.Truth}: {reason.Rule.Says} ({reason.Citation})");
}

// It prints:
// ExecuteArrestWarrant: Prohibited
//   No: the officer is designated under the Warrant Service Officer agreement (Warrant Service Officer MOA, s. IV.D)
