using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>Every page of the repository: its code compiles and runs, and its links lead somewhere.</summary>
public sealed partial class PagesSayWhatIsSo
{
    /// <summary>
    /// Code that a test of this project runs, between "// docs" and "// end", and whole programs that .ci builds and runs.
    /// </summary>
    private static readonly string[] Compiled =
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests", "Wso.Rules.Docs.Tests"), "*.cs")
            .SelectMany(
                static file => Regions().Matches(File.ReadAllText(file)).Select(static region => Page.Trimmed(region.Groups[1].Value))),
        Page.Trimmed(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Consumers", "CSharp", "Program.cs"))),
    ];

    /// <summary>Pages that are written by hand, about the library.</summary>
    public static TheoryData<string> Docs =>
        [
            .. Page.All.Where(
                static page => page.StartsWith("docs", StringComparison.Ordinal) && !page.EndsWith("CaseFile.md", StringComparison.Ordinal))
        ];

    [Fact]
    public void Code_in_CSharp_compiles_and_runs() =>
        OnEvery(
            static page => page.Code("csharp"),
            static (page, code) => Assert.True(Compiled.Contains(code), $"No test runs this code of {page}:\n{code}"));

    [Fact]
    public void Markup_is_well_formed() => OnEvery(static page => page.Code("xml"), static (_, code) => XElement.Parse(code));

    [Fact]
    public void JSON_is_JSON() =>
        Assert.All(Page.All.SelectMany(static page => new Page(page).Code("json")), static code => JsonDocument.Parse(code));

    [Fact]
    public void No_block_of_code_is_of_a_language_that_nothing_checks() =>
        OnEvery(
            static page => Regex.Matches(page.Text, "^```([a-z]+)$", RegexOptions.Multiline).Select(static fence => fence.Groups[1].Value),
            static (_, language) => Assert.Contains(language, new[] { "csharp", "xml", "json", "text", "sh" }));

    /// <summary>The scripts and projects that a shell block names are there.</summary>
    [Fact]
    public void Commands_name_files_that_are_there() =>
        OnEvery(
            static page => page.Code("sh").SelectMany(static block => block.Split([' ', '\n'])).Where(static word => Named().IsMatch(word)),
            static (page, word) =>
                Assert.True(Path.Exists(Path.Combine(Checkout.Root, word)), $"{page} names {word}, which is not there."));

    [Fact]
    public void Links_lead_somewhere() =>
        OnEvery(
            static page => page.Links,
            static (page, link) =>
                Assert.True(Path.Exists(Path.Combine(Checkout.Root, link)), $"{page} links to {link}, which is not there."));

    /// <summary>`.ci/consumers` compares the program's own output with that file.</summary>
    [Fact]
    public void The_program_for_NET_Framework_prints_what_stands_there() =>
        Assert.Equal(
            Page.Trimmed(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Consumers", "expected.txt"))),
            Assert.Single(new Page("docs/DotNetFramework.md").Code("text")));

    [Fact]
    public void The_program_for_NET_Framework_has_under_thirty_lines() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "Consumers", "CSharp", "Program.cs")).Length, 10, 29);

    /// <summary>The version that a page tells a reader to install is the one that the changelog describes.</summary>
    [Fact]
    public void Pages_name_the_version_of_the_changelog()
    {
        var version = Regex.Match(new Page("CHANGELOG.md").Text, @"^## (\S+)$", RegexOptions.Multiline).Groups[1].Value;
        OnEvery(
            static page => InstalledVersions().Matches(page.Text).Select(static match => match.Groups[1].Value + match.Groups[2].Value),
            (page, named) => Assert.Equal((page, version), (page, named)));
    }

    [Theory]
    [MemberData(nameof(Docs))]
    public void The_list_of_pages_names_it(string page) =>
        Assert.True(page == "docs/README.md" || new Page("docs/README.md").Links.Contains(page), $"docs/README.md does not name {page}.");

    /// <summary>Holds on every page, and somewhere at all.</summary>
    private static void OnEvery(Func<Page, IEnumerable<string>> parts, Action<string, string> holds)
    {
        var found = Page.All.SelectMany(page => parts(new Page(page)).Select(part => (page, part))).ToArray();
        Assert.NotEmpty(found);
        Assert.All(found, one => holds(one.page, one.part));
    }

    [GeneratedRegex(@"^ *// docs\n(.*?)^ *// end", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();

    [GeneratedRegex("""Include="Wso\.Rules[A-Za-z.]*" Version="([^"]+)"|dotnet add package Wso\.Rules[A-Za-z.]* --version (\S+)""")]
    private static partial Regex InstalledVersions();

    [GeneratedRegex(@"^(\.ci|src|tests|samples|docs)/[^<>*]+$")]
    private static partial Regex Named();
}
