using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>The commands about people and programs, as a shell sees them.</summary>
public sealed class ProgramsTests
{
    private static readonly string[] Rows = ["powers", "training", "examination", "who pays", "officer's term", "ending", "hold", "duties"];

    [Fact]
    public void The_comparison_is_the_same_as_JSON_as_Markdown_and_as_text_and_every_cell_is_cited()
    {
        var agreements = JsonDocument.Parse(Run("programs", "--json")).RootElement.GetProperty("agreements").EnumerateArray().ToArray();
        var table = Run("programs", "--markdown").TrimEnd('\n').Split('\n').Select(line => line.Trim('|').Split(" | ")).ToArray();
        var text = string.Concat(Run("programs", "--all").Where(letter => !char.IsWhiteSpace(letter)));
        var citations = RuleBook.Current.Rules.Select(rule => rule.Citation).ToLookup(citation => citation.ToString());

        Assert.Equal(5, agreements.Length);
        Assert.Equal(Rows, table.Skip(2).Select(line => line[0].Trim()));
        Assert.All(table, line => Assert.Equal(6, line.Length));
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var column = 0; column < agreements.Length; column++)
            {
                var rules = agreements[column].GetProperty("cells").GetProperty(Rows[row]).EnumerateArray().ToArray();
                Assert.NotEmpty(rules);
                Assert.All(rules, rule =>
                {
                    var sentence = $"{rule.GetProperty("says").GetString()} ({LegalCitation.Of(citations[rule.GetProperty("cite").GetString()!].First())})";
                    Assert.Contains(sentence, table[row + 2][column + 1], StringComparison.Ordinal);
                    Assert.Contains(string.Concat(sentence.Where(letter => !char.IsWhiteSpace(letter))), text, StringComparison.Ordinal);
                });
            }
        }
    }

    [Fact]
    public void What_a_jail_could_sign_comes_with_the_rule_that_stands_against_each_of_the_others()
    {
        var told = JsonDocument.Parse(Run("signable", Wso.Case("pinellas-with-boa"))).RootElement.GetProperty("signable").EnumerateArray()
            .Select(one => $"{one.GetProperty("agreement").GetString()} {one.GetProperty("ruling").GetString()} {string.Join(" ", one.GetProperty("against").EnumerateArray().Select(reason => reason.GetProperty("rule").GetString()))}".TrimEnd());

        Assert.Equal(
        [
            "warrantServiceOfficer prohibited wso.none-in-force", "jailEnforcement undetermined jem.offered", "taskForce prohibited tfm.offered",
            "basicOrderingAgreement prohibited boa.none-in-force", "detentionServices permitted",
        ], told);
    }

    [Fact]
    public void Officers_that_are_not_given_are_not_none()
    {
        string With(string officers) => $$"""{"id":"c","ask":{"at":"2025-06-02T12:00:00-04:00"},"facility":{"id":"jail","state":"FL","timeZone":"America/New_York"},"acts":[]{{officers}}}""";

        Assert.False(JsonDocument.Parse(Wso.Run(["officers", "-"], With("")).Output).RootElement.TryGetProperty("officers", out _));
        Assert.Equal(0, JsonDocument.Parse(Wso.Run(["officers", "-"], With(",\"officers\":[]")).Output).RootElement.GetProperty("officers").GetArrayLength());
        Assert.Contains("not given", Wso.Run(["officers", "-", "--text"], With("")).Output, StringComparison.Ordinal);
        Assert.Contains("list of officers is empty", Wso.Run(["officers", "-", "--text"], With(",\"officers\":[]")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Officers_are_told_with_what_to_confirm_or_with_what_is_missing()
    {
        var eligible = JsonDocument.Parse(Run("officers", Wso.Case("pinellas-before-service"))).RootElement.GetProperty("officers")[0];
        var lacking = JsonDocument.Parse(Run("officers", Wso.Case("wso-officer-questions-in-jem-agency"))).RootElement.GetProperty("officers")[0];

        Assert.Equal(["wso.credentials", "wso.ice-direction"], eligible.GetProperty("toConfirm")[0].EnumerateArray().Select(rule => rule.GetString()));
        Assert.Empty(eligible.GetProperty("missing").EnumerateArray());
        Assert.Equal("prohibited", lacking.GetProperty("byRecords").GetString());
        Assert.Contains(lacking.GetProperty("missing").EnumerateArray(), reason => reason.GetProperty("rule").GetString() == "jem.designated" && reason.GetProperty("truth").GetString() == "no");
    }

    [Fact]
    public void A_roster_gives_the_gaps_and_who_cannot_be_spared()
    {
        var output = WithRoster("officer,start,end\nd-1042,2019-05-09T06:00,2019-05-10T18:00\nd-1042,2019-05-10T20:00,2019-05-12T10:00\n", roster => Run("coverage", Wso.Case("pinellas-after-service"), roster, "--days", "2", "--text"));

        Assert.StartsWith("1 GAP with nobody on duty", output, StringComparison.Ordinal);
        Assert.Contains("  gap       Fri May 10, 18:00 EDT to Fri May 10, 20:00 EDT (2 h 0 min)", output, StringComparison.Ordinal);
        Assert.Contains("  needed    d-1042: at some time the only one on duty", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who,from,to\n")]
    [InlineData("officer,start,end\nd-1042,2019-05-09T06:00,2019-05-09T06:00\n")]
    [InlineData("officer,start,end\n,2019-05-09T05:00,2019-05-09T06:00\n")]
    public void A_roster_that_cannot_be_read_whole_is_refused(string text)
    {
        var (exitCode, output, errors) = WithRoster(text, roster => Wso.Run(["coverage", Wso.Case("pinellas-after-service"), roster]));

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains("is not a roster: ", errors, StringComparison.Ordinal);
    }

    public static TheoryData<string[], string> Refused => new()
    {
        { ["agencies", "there-is-no-such-list.csv", "--state", "FL", "--on", "2025-07-18"], "cannot be read" },
        { ["agencies", Wso.Case("pinellas-after-service"), "--state", "FL", "--on", "2025-07-18"], "is not the list" },
        { ["agencies", "list.csv", "--state", "12", "--on", "2025-07-18"], "'12' is not a state" },
        { ["agencies", "list.csv", "--state", "FL", "--on", "18 July"], "'18 July' is not a day" },
        { ["programs", "--json", "--markdown"], "Choose" },
        { ["coverage", Wso.Case("pinellas-after-service"), "roster.csv", "--days", "0"], "--days" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_asked_is_refused_with_what_to_do(string[] arguments, string error)
    {
        var (exitCode, output, errors) = Wso.Run(arguments);

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(error, errors, StringComparison.Ordinal);
    }

    private static T WithRoster<T>(string text, Func<string, T> ask)
    {
        var roster = Path.GetTempFileName();
        try
        {
            File.WriteAllText(roster, text);
            return ask(roster);
        }
        finally
        {
            File.Delete(roster);
        }
    }

    private static string Run(params string[] arguments)
    {
        var (exitCode, output, errors) = Wso.Run(arguments);
        Assert.True(exitCode == 0, errors);
        return output;
    }
}
