using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What is the same in every case of a jail is given once, with <c>--jail</c>.</summary>
public sealed class JailFileTests : IDisposable
{
    private static readonly string[] OfTheJail = ["facility", "agency", "officers", "localLaw"];
    private static readonly string Whole = Wso.Case("pinellas-after-service");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wso-jail");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("decide")]
    [InlineData("decide", "--text")]
    [InlineData("decide", "--receipt")]
    [InlineData("duties")]
    [InlineData("duties", "--agency")]
    [InlineData("audit")]
    [InlineData("audit", "--text", "--title", "a")]
    public void A_case_and_its_jail_file_are_answered_like_the_whole_document(params string[] command)
    {
        var whole = Wso.Run([command[0], Whole, .. command[1..]]);
        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(whole, Wso.Run([command[0], Case, "--jail", Jail, .. command[1..]]));
    }

    [Fact]
    public void Each_line_takes_its_jail_from_the_file_and_a_case_with_a_facility_keeps_its_own()
    {
        var lines = In("cases.jsonl", $"{Part(static name => !OfTheJail.Contains(name))}\n{Part(static _ => true)}\n");
        var other = In("other.json", """{"facility":{"id":"other","state":"TX","timeZone":"America/Chicago"}}""");
        var answers = Wso.Run(["decide", lines, "--jail", other]).Output
            .TrimEnd('\n')
            .Split('\n')
            .Select(static line => JsonNode.Parse(line)!)
            .ToList();
        Assert.Equal(["required", "permitted"], answers.Select(static answer => (string)answer["hold"]!["ruling"]!));
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("duties")]
    [InlineData("audit")]
    public void Without_a_jail_file_such_a_case_is_refused_and_a_jail_file_that_is_not_one_is_said_before_anything_is_answered(
        string command)
    {
        Assert.Equal(2, Wso.Run([command, Case]).ExitCode);

        var (exitCode, output, error) = Wso.Run([command, Case, "--jail", Whole]);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("is not a jail file", error, StringComparison.Ordinal);

        (exitCode, output, error) = Wso.Run([command, Case, "--jail", Path.Combine(folder.FullName, "nowhere.json")]);
        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains("Give the path of a jail file.", error, StringComparison.Ordinal);
    }

    private string Jail => In("jail.json", Part(OfTheJail.Contains));

    private string Case => In("case.json", Part(static name => !OfTheJail.Contains(name)));

    private static string Part(Func<string, bool> isWanted) =>
        new JsonObject(
            JsonNode.Parse(File.ReadAllText(Whole))!
                .AsObject()
                .Where(one => isWanted(one.Key))
                .Select(static one => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(one.Key, one.Value?.DeepClone())))
            .ToJsonString();

    private string In(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
