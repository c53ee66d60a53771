using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Every case of samples/cases is answered as a lawyer worked it out by hand.</summary>
public sealed class RealCases
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "samples", "cases");

    private static readonly string[] Lines = ["verdicts", "hold", "decides", "source"];

    public static TheoryData<string> Names =>
        new(
            Directory.GetFiles(Folder, "*.expected.json")
                .Select(static path => Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_real_case_is_answered_as_expected(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(PathOf(name, ".expected.json")));
        var differences = Differences(Read(name), expected.RootElement).ToList();

        Assert.True(differences.Count == 0, $"{name}:\n{string.Join("\n", differences)}");
    }

    [Fact]
    public void Every_case_has_its_three_files_and_a_row_in_the_table()
    {
        var files = Directory.GetFiles(Folder)
            .Select(static path => Path.GetFileName(path)!)
            .Where(static file => file != "README.md")
            .Order(StringComparer.Ordinal);
        var table = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.Equal(
            Names.SelectMany(static row => new[] { row.Data + ".json", row.Data + ".md", row.Data + ".expected.json" })
                .Order(StringComparer.Ordinal),
            files);
        Assert.All(Names, row => Assert.Contains($"[{row.Data}]({row.Data}.md)", table, StringComparison.Ordinal));
    }

    private static CaseFileDocument Read(string name)
    {
        var reading = CaseFileReader.Read(File.ReadAllBytes(PathOf(name, ".json")));
        Assert.True(reading.IsValid, $"{name} is no valid case file:\n{string.Join("\n", reading.Errors)}");
        return reading.Document!;
    }

    private static IEnumerable<string> Differences(CaseFileDocument document, JsonElement expected)
    {
        foreach (var line in expected.EnumerateObject())
        {
            var found = line.Name switch
            {
                "verdicts" => OfVerdicts(document, line.Value),
                "hold" => OfTheHold(RuleBook.Current.Hold(document.CaseFile, document.Ask.At), line.Value),
                "decides" => OfWhatDecides(document, line.Value),
                "source" => string.IsNullOrWhiteSpace(line.Value.GetString()) ? ["source: expected one, actually empty"] : [],
                _ => [NoSuchLine(line)],
            };
            foreach (var difference in found)
            {
                yield return difference;
            }
        }

        foreach (var missing in Lines.Where(line => !expected.TryGetProperty(line, out _)))
        {
            yield return $"{missing}: left out of the expected answer";
        }
    }

    private static IEnumerable<string> OfVerdicts(CaseFileDocument document, JsonElement expected) =>
        expected.EnumerateObject()
            .Select(line =>
                (
                    line.Name,
                    Expected: Named<Ruling>(line.Value.GetString()!),
                    Actual: RuleBook.Current.Decide(document.CaseFile, document.Ask, Named<JailAction>(line.Name)).Ruling))
            .Where(static line => line.Expected != line.Actual)
            .Select(static line => $"{line.Name}: expected {line.Expected}, actually {line.Actual}");

    private static IEnumerable<string> OfTheHold(Hold hold, JsonElement expected)
    {
        foreach (var line in expected.EnumerateObject())
        {
            var (wanted, actual) = line.Name switch
            {
                "ruling" => (Named<Ruling>(line.Value.GetString()!).ToString(), hold.Ruling.ToString()),
                "end" => (InstantOf(line.Value).ToString(), Told(hold.End)),
                "regulationOuterLimit" => (InstantOf(line.Value).ToString(), Told(hold.RegulationOuterLimit)),
                _ => (NoSuchLine(line), ""),
            };
            if (wanted != actual)
            {
                yield return $"hold.{line.Name}: expected {wanted}, actually {actual}";
            }
        }

        if (!expected.TryGetProperty("end", out _) && hold.End is { } end)
        {
            yield return $"hold.end: expected none, actually {end}";
        }
    }

    private static IEnumerable<string> OfWhatDecides(CaseFileDocument document, JsonElement expected)
    {
        var deciding = RuleBook.Current.Decide(document.CaseFile, document.Ask).Explain().Because
            .Where(static reason => reason.Decides).Select(static reason => reason.Rule.Id).ToHashSet(StringComparer.Ordinal);

        return expected.EnumerateArray().Select(static rule => rule.GetString()!)
            .Where(rule => !deciding.Contains(rule))
            .Select(rule => $"{document.Ask.Action}: expected {rule} to decide, actually {string.Join(", ", deciding)}");
    }

    private static string NoSuchLine(JsonProperty line) => $"{line.Name}: no line of an expected answer";

    private static string Told(Instant? instant) => instant?.ToString() ?? "none";

    private static Instant InstantOf(JsonElement text) => OffsetDateTimePattern.Rfc3339.Parse(text.GetString()!).Value.ToInstant();

    /// <summary>The member of that name in camelCase; a name that is none fails the test.</summary>
    private static T Named<T>(string camelCase)
        where T : struct, Enum => Enum.Parse<T>(char.ToUpperInvariant(camelCase[0]) + camelCase[1..]);

    private static string PathOf(string name, string ending) => Path.Combine(Folder, name + ending);
}
