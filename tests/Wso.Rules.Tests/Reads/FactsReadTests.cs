using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Reads;

/// <summary>Rule.Reads: found by shaking every fact of many cases, written to a table, and compared with it.</summary>
public sealed class FactsReadTests
{
    private static readonly string File = Path.Combine(Checkout.Root, "src/Wso.Rules/Reasoning/Written/FactsOfRules.cs");

    /// <summary>With WSO_REWRITE=1 in the environment it is written anew; read the difference before you commit it. It takes minutes: else only .ci/long runs it, by WSO_LONG=1.</summary>
    [Fact]
    public void The_table_is_what_shaking_finds()
    {
        var isWritten = Environment.GetEnvironmentVariable("WSO_REWRITE") == "1";
        Assert.SkipUnless(isWritten || Environment.GetEnvironmentVariable("WSO_LONG") == "1", "Takes minutes: WSO_LONG=1 runs it.");
        var reads = RulesShaken.Whole(RulesShaken.In(ShakenFacts.Situations()));
        var written = Written(reads);
        if (isWritten)
        {
            System.IO.File.WriteAllText(File, written);
        }

        Assert.True(System.IO.File.ReadAllText(File) == written, $"{File} is not current. Run this test with WSO_REWRITE=1 and read the difference.");
    }

    /// <summary>In cases that the table was not made from, every fact that a rule does not name is shaken, and its answer stays.</summary>
    [Fact]
    public void A_rule_stays_when_a_fact_that_it_does_not_name_is_another()
    {
        var cases = Enumerable.Range(Sample.Seed + 10_000, 12).Select(static seed => Made.Of(seed)).Select(static made => (made.File, made.Ask)).ToArray();
        var others = RulesShaken.In(cases, static (rule, path) => Names(rule, path));
        Assert.Empty(others.SelectMany(static rule => rule.Value.Select(path => $"{rule.Key} reads {path}")));
    }

    [Theory]
    [InlineData("wso.officers-jail", "ask.officer ask.place officers[].designations[].facilities officers[].designations[].under")]
    [InlineData("wso.credentials", "ask.carryingCredentials")]
    public void A_rule_names_its_facts_as_paths_of_the_case_file(string id, string paths) =>
        Assert.Equal(paths.Split(' '), RuleBook.Current.Rules.Single(rule => rule.Id == id).Reads);

    [Fact]
    public void What_is_attested_is_read_from_the_act_alone() =>
        Assert.All(RuleBook.Current.Rules.Where(static rule => rule.IsAttested), static rule =>
            Assert.True(rule.Reads.Count > 0 && rule.Reads.Any(static path => path.StartsWith("ask.", StringComparison.Ordinal)), $"{rule.Id}: {string.Join(" ", rule.Reads)}"));

    private static bool Names(Rule rule, string path) =>
        rule.Reads.Contains(path) || rule.Reads.Any(read => read.StartsWith(path + "[].", StringComparison.Ordinal) || read.StartsWith(path + ".", StringComparison.Ordinal));

    private static string Written(Dictionary<string, SortedSet<string>> reads)
    {
        var source = new StringBuilder("""
            // Written by a test that shakes every fact (WSO_REWRITE=1): change the rule, and not this file.
            using System.Collections.Generic;

            namespace Wso.Rules;

            /// <summary>The facts that a rule reads itself, as paths of the case file, found by changing every fact of many cases.</summary>
            internal static class FactsOfRules
            {
                private static readonly Dictionary<string, string> Paths = new Dictionary<string, string>
                {

            """);
        foreach (var (id, paths) in reads.Where(static one => one.Value.Count > 0).OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            source.Append($"        [\"{id}\"] =\n");
            var lines = new List<string> { string.Empty };
            foreach (var path in RulesShaken.WithoutWholes(paths))
            {
                if (lines[^1].Length + path.Length > 110)
                {
                    lines.Add(string.Empty);
                }

                lines[^1] += (lines[^1].Length == 0 && lines.Count == 1 ? string.Empty : " ") + path;
            }

            source.Append(string.Join(" +\n", lines.Select(static line => $"            \"{line}\""))).Append(",\n");
        }

        return source.Append("""
                };

                public static IReadOnlyList<string> Of(string rule) => Paths.TryGetValue(rule, out var paths) ? paths.Split(' ') : [];
            }

            """).ToString();
    }
}
