using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules.Law;
using Xunit;

namespace Wso.Rules.Tests.RuleBookPage;

/// <summary>
/// The page says the rules and nothing else: read back into formulas, it is each grant's own, with its bars and what makes it required.
/// </summary>
public sealed class PageReadsBack
{
    private const string Barred = "unless barred";
    private const string Required = "and required, not only permitted, when";

    private static readonly Dictionary<string, List<string>> Lines = Sections();

    public static IEnumerable<TheoryDataRow<string>> Grants => Names.Of(AllRules.Grants.Select(grant => grant.Rule.Id));

    [Theory]
    [MemberData(nameof(Grants))]
    public void Each_power_is_the_formula_of_its_grant(string id)
    {
        var grant = AllRules.Grants.Single(one => one.Rule.Id == id);
        var (when, bars, required) = Read(Lines[id]);

        Assert.Equal(grant.Action is null ? "()" : Outline.Of(grant.When).ToString(), All(when));
        Assert.Equal(grant.Bars.Select(bar => Outline.Of(bar).ToString()), bars);
        Assert.Equal(grant.Required is { } formula ? [Outline.Of(formula).ToString()] : [], required);
    }

    [Fact]
    public void There_is_a_section_for_each_grant_and_for_nothing_else() =>
        Assert.Equal(
            AllRules.Grants.Select(grant => grant.Rule.Id).Order(StringComparer.Ordinal),
            Lines.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_that_says_something_else_reads_otherwise()
    {
        var lines = Lines["wso.hold"].Where(line => !line.Contains("[`wso.warrant-in-hand`]", StringComparison.Ordinal)).ToList();

        Assert.NotEqual(Lines["wso.hold"].Count, lines.Count);
        Assert.NotEqual(All(Read(Lines["wso.hold"]).When), All(Read(lines).When));
    }

    private static Dictionary<string, List<string>> Sections()
    {
        var sections = new Dictionary<string, List<string>>();
        var powers = File.ReadAllLines(Path.Combine(Checkout.Root, "src", "Wso.Rules", "Law", "README.md"))
            .SkipWhile(line => line != "## Powers and holds").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        foreach (var line in powers)
        {
            if (line.StartsWith("### `", StringComparison.Ordinal))
            {
                sections.Add(line[5..^1], []);
            }
            else if (line.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            {
                sections.Last().Value.Add(line);
            }
        }

        return sections;
    }

    private static (List<string> When, List<string> Bars, List<string> Required) Read(List<string> lines)
    {
        var (when, bars, required) = (new List<string>(), new List<string>(), new List<string>());
        for (var next = 0; next < lines.Count;)
        {
            var says = lines[next].TrimStart()[2..];
            if (says is Barred or Required)
            {
                next++;
                (says == Barred ? bars : required).AddRange(Parts(lines, ref next, 1));
            }
            else
            {
                when.Add(Part(lines, ref next, 0));
            }
        }

        return (when, bars, required);
    }

    private static List<string> Parts(List<string> lines, ref int next, int depth)
    {
        var parts = new List<string>();
        while (next < lines.Count && Depth(lines[next]) == depth)
        {
            parts.Add(Part(lines, ref next, depth));
        }

        return parts;
    }

    private static string Part(List<string> lines, ref int next, int depth)
    {
        Assert.Equal(depth, Depth(lines[next]));
        var says = lines[next++].TrimStart()[2..];
        switch (says)
        {
            case "all of":
                return All(Parts(lines, ref next, depth + 1));
            case "any of":
                return Joined(" or ", Parts(lines, ref next, depth + 1));
            case "not":
                return "not " + Assert.Single(Parts(lines, ref next, depth + 1));
            default:
                var link = Regex.Match(says, @"\(\[`(?<id>[a-z0-9.-]+)`\]\(#\k<id>\)(, said by the officer at the moment)?\)$");
                Assert.True(link.Success, says);
                return link.Groups["id"].Value;
        }
    }

    private static string All(List<string> parts) => parts.Count == 1 ? parts[0] : Joined(" and ", parts);

    /// <summary>In an order of its own, as a formula is printed on one line.</summary>
    private static string Joined(string word, List<string> parts) =>
        $"({string.Join(word, parts.Distinct().Order(StringComparer.Ordinal))})";

    private static int Depth(string line) => (line.Length - line.TrimStart().Length) / 2;
}
