#:project ../src/Wso.Rules.CaseFiles
using Wso.Rules;
using Wso.Rules.CaseFiles;

// Run from the root of the repository: dotnet run samples/when-must-the-person-be-released.cs
var (caseFile, ask) = CaseFileReader.Read(File.ReadAllBytes("samples/cases/pinellas-after-service.json")).Document!;
var hold = RuleBook.Current.Hold(caseFile, ask.At);
Console.WriteLine($"At {ask.At} the hold is {hold.Ruling}; at {hold.End} it is over, by {hold.BindingLimit!.Citation}.");
foreach (var entry in RuleBook.Current.Timeline(caseFile, ask).Where(entry => entry.Hold is not null))
{
    Console.WriteLine($"  {entry.At}: {entry.Hold!.From.Ruling} -> {entry.Hold.To.Ruling}");
}

// It prints:
// At 2019-05-09T13:00:00Z the hold is Permitted; at 2019-05-10T20:00:00Z it is over, by Warrant Service Officer MOA, App. A, Authorized Functions.
//   2019-05-08T20:00:00Z: Prohibited -> Undetermined
//   2019-05-08T20:05:00Z: Undetermined -> Permitted
//   2019-05-10T20:00:00Z: Permitted -> Prohibited
