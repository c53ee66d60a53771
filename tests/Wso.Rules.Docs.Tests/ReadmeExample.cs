using System.IO;
using System.Linq;
using System.Text;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The example of README.md.</summary>
[Collection("One at a time: the current folder is of the process")]
public sealed class ReadmeExample
{
    private static readonly Page Readme = new("README.md");

    [Fact]
    public void Prints_what_stands_there()
    {
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Checkout.Root);
        try
        {
            Assert.Equal(Readme.Code("text").First(), Page.Trimmed(Run()));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void Fits_twenty_lines() => Assert.InRange(Readme.Code("csharp").First().Split('\n').Length, 10, 20);

    private static string Run()
    {
        // docs
        var reading = CaseFileReader.Read(File.ReadAllBytes("samples/cases/pinellas-after-service.json"));
        if (reading.Document is not { } document)
        {
            return string.Join("\n", reading.Errors.Select(error => $"{error.Path}: {error.Message} Allowed: {error.Allowed}"));
        }

        var (caseFile, ask) = document;
        var verdict = RuleBook.Current.Decide(caseFile, ask, JailAction.QuestionAlienage);
        var answer = new StringBuilder().AppendLine($"question about alienage: {verdict.Ruling}");
        foreach (var reason in verdict.Explain().Because.Where(reason => reason.Decides && reason.Of is null))
        {
            answer.AppendLine($"  not so: {reason.Rule.Says} ({reason.Rule.Citation})");
        }

        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        return answer.AppendLine($"hold for ICE: {hold.Ruling}, over at {hold.End}, set by {hold.BindingLimit?.Rule}").ToString();
        // end
    }
}
