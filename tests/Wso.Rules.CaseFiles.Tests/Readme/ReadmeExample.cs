using System.IO;
using System.Linq;
using System.Text;

namespace Wso.Rules.CaseFiles.Tests.Readme;

/// <summary>The C# example of README.md, as it stands there.</summary>
internal static class ReadmeExample
{
    public static string Run()
    {
        // README begins
        var reading = CaseFileReader.Read(File.ReadAllBytes("samples/cases/pinellas-after-service.json"));
        if (reading.Document is not { } document)
        {
            return string.Join("\n", reading.Errors.Select(error => $"{error.Path}: {error.Message} Allowed: {error.Allowed}"));
        }

        var (caseFile, ask) = document;
        var verdict = RuleBook.Current.Decide(caseFile, ask, JailAction.QuestionAlienage);
        var answer = new StringBuilder().AppendLine($"question about alienage: {verdict.Ruling}");
        foreach (var reason in verdict.Explain().Because.Where(reason => reason.Decides))
        {
            answer.AppendLine($"  not so: {reason.Rule.Says} ({reason.Rule.Citation})");
        }

        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        return answer.AppendLine($"hold for ICE: {hold.Ruling}, over at {hold.End}, set by {hold.BindingLimit?.Rule}").ToString();
        // README ends
    }
}
