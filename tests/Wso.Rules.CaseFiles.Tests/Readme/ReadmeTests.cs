using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Readme;

/// <summary>README.md says what is so: its example compiles, runs and prints what stands there, and its links lead somewhere.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));

    [Fact]
    public void Its_example_is_the_code_that_compiles_here()
    {
        var source = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Wso.Rules.CaseFiles.Tests", "Readme", "ReadmeExample.cs"));
        var compiled = source.Split("// README begins")[1].Split("// README ends")[0];

        Assert.Equal(Trimmed(Block("csharp")), Trimmed(compiled));
    }

    [Fact]
    public void Its_example_prints_what_stands_there()
    {
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Checkout.Root);
        try
        {
            Assert.Equal(Trimmed(Block("text")), Trimmed(ReadmeExample.Run()));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void Its_example_fits_twenty_lines() => Assert.InRange(Trimmed(Block("csharp")).Length, 10, 20);

    [Fact]
    public void Its_links_lead_to_files() =>
        Assert.All(
            Regex.Matches(Readme, @"\]\(([^)#]+)\)").Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("https://", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(Checkout.Root, link)), $"README.md links to {link}, which is not there."));

    private static string Block(string language) => Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string[] Trimmed(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
}
