using System;
using System.Linq;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>"never", "none" and [] say aloud that there is none, each only in its place.</summary>
public sealed class ReadingWords
{
    public static TheoryData<string> Instants => [
        .. Documents.Paths.Where(
            static path => Value(path).StartsWith("\"20", StringComparison.Ordinal) && !path.EndsWith(".edition", StringComparison.Ordinal)
        && !path.EndsWith("].at", StringComparison.Ordinal)
            && !path.EndsWith("namedEffect", StringComparison.Ordinal)
            && path != "ask.at")];

    public static TheoryData<string> Lists => [.. Documents.Paths.Where(static path => Value(path).StartsWith('['))];

    public static TheoryData<string, string> Words => new()
    {
        { "ask.officer", "none" },
        { "ask.place", "outside" },
        { "agency.detentionServices", "none" },
        { "agency.detentionServices.longestStayHours", "none" },
        { "agency.agreements[0].notices[0].namedEffect", "none" },
        { "agency.complaints[0].officer", "none" },
        { "custody.arrestedFor", "none" },
        { "custody.receivedFrom", "anotherAgency" },
        { "person.statusShown", "none" },
        { "localLaw.transferDaysBefore", "none" },
        { "localLaw.detainerHold", "unknown" },
    };

    [Theory]
    [MemberData(nameof(Instants))]
    public void Never_stands_where_an_instant_is_expected(string path) =>
        Assert.Contains($"\"{Last(path)}\":\"never\"", Written(path + "=\"never\""), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Instants))]
    public void None_is_no_word_for_an_instant(string path) => Refused.At("$." + path, Documents.With(path + "=\"none\""));

    [Theory]
    [InlineData("ask.at")]
    [InlineData("acts[0].at")]
    [InlineData("agency.agreements[0].notices[0].namedEffect")]
    public void Never_is_no_word_for_an_instant_that_must_be_or_is_named(string path) =>
        Refused.At("$." + path, Documents.With(path + "=\"never\""));

    [Theory]
    [MemberData(nameof(Words))]
    public void Known_none_is_read_and_written(string path, string word) =>
        Assert.Contains($"\"{Last(path)}\":\"{word}\"", Written($"{path}=\"{word}\""), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Words))]
    public void Known_none_is_not_unknown(string path, string word) =>
        Assert.NotEqual(Read(path), Read($"{path}=\"{word}\""));

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_empty_list_is_known_and_no_null_stands_in_a_list(string path)
    {
        Assert.Contains($"\"{Last(path)}\":[]", Written([.. Freed(path), path + "=[]"]), StringComparison.Ordinal);
        Refused.At($"$.{path}[0]", Documents.With(path + "=[null]"));
    }

    private static string[] Freed(string path) => path switch
    {
        "agency.facilities" => ["agency.agreements", "agency.detentionServices", "officers", "ask.place", "acts[0].place"],
        "officers" => ["ask.officer", "acts[0].officer", "agency.complaints"],
        "acts" => ["done"],
        _ => [],
    };

    private static CaseFileDocument Read(params string[] edits)
    {
        var reading = CaseFileReader.Read(Documents.With(edits));
        Assert.Empty(reading.Errors);
        return reading.Document!;
    }

    private static string Written(params string[] edits) => CaseFileWriter.ToJson(Read(edits));

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static string Value(string path) =>
        Documents.Steps(path)
            .Aggregate(
                System.Text.Json.Nodes.JsonNode.Parse(Documents.Complete)!,
                static (node, step) => step is int index ? node[index]! : node[(string)step]!)
            .ToJsonString();
}
