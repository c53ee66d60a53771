using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>No arrow runs back: the facts and the mechanism know no law, and the core stands on NodaTime alone.</summary>
public sealed class LayerConventions
{
    private static readonly string Core = Path.Combine(Checkout.Root, "src", "Wso.Rules");

    public static IEnumerable<TheoryDataRow<string>> Mechanism => Names.Of(
        new[] { "Facts", "Reasoning", "Deadlines" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Core, file).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Mechanism))]
    public void Facts_reasoning_and_deadlines_name_nothing_of_the_law(string file)
    {
        var law = typeof(RuleBook).Assembly
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith("Wso.Rules.Law", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0]);
        var source = File.ReadAllText(Path.Combine(Core, file));
        Assert.DoesNotContain("Wso.Rules.Law", source, StringComparison.Ordinal);
        Assert.DoesNotMatch($@"(?<![\w.])Law\.({string.Join('|', law.Distinct())})\b", source);
    }

    /// <summary>
    /// What callers see of an answer that the law gives stands beside the law that gives it, in the one namespace for callers.
    /// </summary>
    [Fact]
    public void The_law_lives_in_its_own_namespace_and_all_of_it_is_internal()
    {
        var law = typeof(RuleBook).Assembly
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith("Wso.Rules.Law", StringComparison.Ordinal) == true)
            .ToList();
        Assert.NotEmpty(law);
        Assert.DoesNotContain(law, type => type.IsPublic);
        Assert.All(Directory.GetFiles(Path.Combine(Core, "Law"), "*.cs", SearchOption.AllDirectories), file =>
            Assert.Matches(
                File.ReadAllText(file).Contains("\npublic ", StringComparison.Ordinal)
                    ? @"namespace Wso\.Rules;"
                    : @"namespace Wso\.Rules(\.Law\b|;)",
                File.ReadAllText(file)));
    }

    [Fact]
    public void NodaTime_is_the_only_dependency()
    {
        var referenced = typeof(RuleBook).Assembly
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !Regex.IsMatch(name, @"^(System\.|mscorlib$|netstandard$)"));
        Assert.Equal(["NodaTime"], referenced);
        var shipped = XDocument.Load(Path.Combine(Core, "Wso.Rules.csproj"))
            .Descendants("PackageReference")
            .Where(package => (string?)package.Attribute("PrivateAssets") != "all");
        Assert.Equal(["NodaTime"], shipped.Select(package => (string?)package.Attribute("Include")));
    }

    /// <summary>
    /// People and programs, and the facts that only they take, have a namespace of their own; everything else that callers see is in one.
    /// </summary>
    [Fact]
    public void Every_public_type_stands_in_one_of_two_namespaces()
    {
        var programs = Directory.GetFiles(Path.Combine(Core, "Programs"), "*.cs")
            .Select(Path.GetFileNameWithoutExtension)
            .Concat(["Candidate", "Examination", "Shift"])
            .ToList();
        Assert.All(typeof(RuleBook).Assembly.GetExportedTypes(), type =>
            Assert.Equal(programs.Contains((type.DeclaringType ?? type).Name) ? "Wso.Rules.Programs" : "Wso.Rules", type.Namespace));
    }
}
