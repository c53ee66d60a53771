using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>A stored case, decided again by its receipt.</summary>
public sealed class ReplayTests : IDisposable
{
    private static readonly string Case = Wso.Case("pinellas-after-service");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wso-replay");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_sample_case_is_decided_again_the_same_full_and_brief()
    {
        var cases = Directory.GetFiles(Path.Combine(Checkout.Root, "samples", "cases"), "*.json").Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var lines = In("cases.jsonl", string.Concat(cases.Select(path => JsonNode.Parse(File.ReadAllText(path))!.ToJsonString() + "\n")));
        foreach (var brief in new[] { false, true })
        {
            string[] options = brief ? ["--receipt", "--brief"] : ["--receipt"];
            var answers = In("answers.jsonl", Wso.Run(["decide", lines, .. options]).Output);
            var (exitCode, output, _) = Wso.Run(["replay", lines, answers]);

            Assert.Equal(0, exitCode);
            Assert.All(output.TrimEnd('\n').Split('\n'), line => Assert.Empty(JsonNode.Parse(line)!["differences"]!.AsArray()));
            Assert.Equal(File.ReadLines(lines).Count(), output.Count(letter => letter == '\n'));
        }
    }

    [Fact]
    public void Another_answer_names_what_changed_and_the_law_that_did()
    {
        var changelog = In("CHANGELOG.md", """
            # Changelog

            ## 0.3.0

            ### Law

            - Version 2027.01.01. After this library: `wso.48-hours`.

            ## 0.2.0

            ### Law

            - Version 2026.11.30.
            - The clock was read again: `wso.48-hours`,
              which begins with release due.
            - `jem.48-hours` likewise.

            ### API

            - `wso.48-hours` is no API.

            ## 0.1.0

            ### Law

            - Version 2026.01.01. First: `wso.48-hours`.
            """);
        var stored = Answer().Replace("\"law\":\"2026.11.30\"", "\"law\":\"2026.01.01\"", StringComparison.Ordinal).Replace("\"end\":\"2019-05-10T20:00:00Z\"", "\"end\":\"2019-05-10T20:05:00Z\"", StringComparison.Ordinal);
        var (exitCode, output, _) = Wso.Run(["replay", Case, In("answer.json", stored), "--changelog", changelog]);
        var replay = JsonNode.Parse(output)!;

        Assert.Equal(1, exitCode);
        Assert.Equal(("2026.01.01", "2026.11.30"), ((string)replay["then"]!["law"]!, (string)replay["now"]!["law"]!));
        var difference = Assert.Single(replay["differences"]!.AsArray())!;
        Assert.Equal(("hold.end", "2019-05-10T20:05:00Z", "2019-05-10T20:00:00Z"), ((string)difference["at"]!, (string)difference["then"]!, (string)difference["now"]!));
        Assert.Equal("The clock was read again: `wso.48-hours`, which begins with release due.", (string)Assert.Single(replay["law"]!.AsArray())!["says"]!);

        var text = Wso.Run(["replay", Case, In("answer.json", stored), "--changelog", changelog, "--text"]).Output;
        Assert.StartsWith("ANOTHER ANSWER", text, StringComparison.Ordinal);
        Assert.Contains("The clock was read again", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pinellas-before-service", "--receipt", "it has another digest")]
    [InlineData("pinellas-after-service", "--brief", "has no receipt")]
    public void What_does_not_belong_together_is_not_compared(string name, string option, string why)
    {
        var answer = In("answer.json", Wso.Run(["decide", Wso.Case(name), option]).Output);
        var (exitCode, output, _) = Wso.Run(["replay", Case, answer]);

        Assert.Equal(2, exitCode);
        Assert.Contains(why, (string)JsonNode.Parse(output)!["refused"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_and_answers_that_do_not_pair_are_told()
    {
        var answer = In("answer.json", Answer());

        Assert.Contains("more cases than answers", Wso.Run(["replay", In("two.jsonl", OneLine + "\n" + OneLine + "\n"), answer]).Output, StringComparison.Ordinal);
        Assert.Contains("more answers than cases", Wso.Run(["replay", Case, In("two.jsonl", Answer() + Answer())]).Output, StringComparison.Ordinal);
        Assert.Contains("is not valid JSON", Wso.Run(["replay", Case, In("none.json", "none")]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_is_of_the_canonical_text_however_the_document_was_written()
    {
        var document = CaseFileReader.Read(File.ReadAllText(Case)).Document!;
        var canonical = CaseFileWriter.ToJson(document);
        var reordered = new JsonObject(JsonNode.Parse(OneLine)!.AsObject().Reverse().Select(property => KeyValue(property.Key, property.Value?.DeepClone()))).ToJsonString();

        var expected = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        Assert.Equal(expected, DecisionReceipt.Of(document).CaseFile);
        Assert.Equal(expected, DecisionReceipt.Of(CaseFileReader.Read(reordered).Document!).CaseFile);
        Assert.Equal(expected, DecisionReceipt.Of(CaseFileReader.Read(OneLine.Replace("2019-05-08T16:00:00-04:00", "2019-05-08T20:00:00Z", StringComparison.Ordinal)).Document!).CaseFile);
        Assert.NotEqual(expected, DecisionReceipt.Of(CaseFileReader.Read(OneLine.Replace("2019-05-08T16:00:00-04:00", "2019-05-08T16:00:01-04:00", StringComparison.Ordinal)).Document!).CaseFile);
    }

    /// <summary>A stored receipt must be found again by every later version: the canonical form never changes.</summary>
    [Fact]
    public void The_canonical_form_is_what_it_was() =>
        Assert.Equal("sha256:fae7d1002ecba76cf750c70e107db32d5463a12b83a6e39bae54d1788ed8b534", DecisionReceipt.Of(CaseFileReader.Read(File.ReadAllText(Case)).Document!).CaseFile);

    private static string OneLine => JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Case)).RootElement);

    private static System.Collections.Generic.KeyValuePair<string, JsonNode?> KeyValue(string key, JsonNode? value) => new(key, value);

    private static string Answer() => Wso.Run(["decide", Case, "--receipt"]).Output;

    private string In(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
