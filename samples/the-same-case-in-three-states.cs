#:project ../src/Wso.Rules.CaseFiles
using System.Text.Json.Nodes;
using Wso.Rules;
using Wso.Rules.CaseFiles;

// Run from the root of the repository: dotnet run samples/the-same-case-in-three-states.cs
var document = JsonNode.Parse(File.ReadAllText("samples/cases/texas-detainer-commanded.json"))!;
document.AsObject().Remove("localLaw"); // the library's own rows on the states, in place of counsel's answers
foreach (var (state, zone) in new[] { ("TX", "America/Chicago"), ("NC", "America/New_York"), ("IL", "America/Chicago") })
{
    document["facility"]!["state"] = state;
    document["facility"]!["timeZone"] = zone;
    var (caseFile, ask) = CaseFileReader.Read(document.ToJsonString()).Document!;
    var because = RuleBook.Current.Decide(caseFile, ask).Explain().Because.First(reason => reason.Decides && reason.AnsweredBy == AnsweredBy.Library);
    Console.WriteLine($"{state}: {RuleBook.Current.Hold(caseFile, ask.At).Ruling}. {because.Truth}: {because.Rule.Says} ({because.Citation})");
}

// It prints:
// TX: Required. Yes: state law allows or requires the hold (Tex. Code Crim. Proc. art. 2A.060, formerly art. 2.251; see Tex. Gov't Code 752.053(a)(3))
// NC: Prohibited. No: the hold is still under every time limit that state law sets (N.C.G.S. 162-62(b1), S.L. 2024-55 (HB 10))
// IL: Prohibited. No: state law allows or requires the hold (5 ILCS, 805/15(a))
