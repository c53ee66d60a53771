using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Screens;

/// <summary>The cases that the screens are tried on: every real case, and those of the second reading.</summary>
internal static class ScreenCases
{
    private static readonly string Real = Path.Combine(Checkout.Root, "samples", "cases");
    private static readonly string Second = Path.Combine(Checkout.Root, "tests", "Wso.Rules.CaseFiles.Tests", "Data", "second-reading");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Real, "*.json")
            .Where(static path => !path.EndsWith(".expected.json", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(Second, "*.json"))
        .Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string PathOf(string name) =>
        Path.Combine(Real, name + ".json") is var real && File.Exists(real) ? real : Path.Combine(Second, name + ".json");

    public static CaseFileDocument Read(string name)
    {
        var reading = CaseFileReader.Read(File.ReadAllBytes(PathOf(name)));
        Assert.True(reading.IsValid, string.Join("\n", reading.Errors));
        return reading.Document!;
    }

    public static Instant At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();

    /// <summary>The instants of a case at which an answer may change, each just before, at and just after.</summary>
    public static IEnumerable<Instant> Instants(CaseFileDocument document) =>
        RuleBook.Current.Timeline(document.CaseFile, document.Ask).Select(static entry => entry.At).Append(document.Ask.At)
            .SelectMany(static at => new[] { at - Duration.FromSeconds(1), at, at + Duration.FromSeconds(1) })
                .Where(static at => at > Moment.Earliest)
                .Distinct();
}
