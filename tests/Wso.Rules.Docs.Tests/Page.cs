using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules.Tests;

namespace Wso.Rules.Docs.Tests;

/// <summary>A page of Markdown in the repository.</summary>
internal sealed partial class Page(string path)
{
    private readonly string text = System.IO.File.ReadAllText(Path.Combine(Checkout.Root, path));

    /// <summary>Every page that a reader may come upon.</summary>
    public static IEnumerable<string> All =>
        new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md" }
            .Concat(
                new[] { "docs", "src", "samples", ".github" }.SelectMany(
                    static folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(static file => Path.GetRelativePath(Checkout.Root, Path.Combine(Checkout.Root, file)))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    public string Text => text;

    /// <summary>Its code of one language, as trimmed lines.</summary>
    public IEnumerable<string> Code(string language) =>
        Blocks().Matches(text).Where(block => block.Groups[1].Value == language).Select(static block => Trimmed(block.Groups[2].Value));

    /// <summary>Links to other files of the repository, from its root.</summary>
    public IEnumerable<string> Links =>
        Targets().Matches(text).Select(static match => match.Groups[1].Value)
            .Where(static link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => Path.GetRelativePath(Checkout.Root, Path.Combine(Checkout.Root, Path.GetDirectoryName(path)!, link)));

    public static string Trimmed(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Targets();
}
