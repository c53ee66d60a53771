using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>A line of code has 140 characters at most, so that two versions of it stand side by side on a screen.</summary>
public sealed class LinesFit
{
    private const int Most = 140;

    /// <summary>Where the law's own words stand in one piece, however long they are.</summary>
    private const string Law = "src/Wso.Rules/Law/";

    /// <summary>So many lines of a folder may be longer still. Lower a number when lines are broken; never raise one.</summary>
    private static readonly Dictionary<string, int> Left = new(StringComparer.Ordinal)
    {
        ["samples/HoldWatch"] = 9,
        ["samples/JailBoard"] = 4,
        ["samples/MadeCounty"] = 2,
        ["samples/Wso.Cli"] = 66,
        ["samples/Wso.Screens"] = 8,
        ["samples/the-same-case-in-three-states.cs"] = 3,
        ["samples/when-must-the-person-be-released.cs"] = 1,
        ["src/Wso.Rules"] = 8,
        ["src/Wso.Rules.CaseFiles"] = 37,
        ["tests/Consumers"] = 5,
        ["tests/Wso.Rules.CaseFiles.Tests"] = 9,
        ["tests/Wso.Rules.Docs.Tests"] = 16,
        ["tests/Wso.Rules.JailBoard.BrowserTests"] = 1,
        ["tests/Wso.Rules.JailBoard.Tests"] = 2,
    };

    private static readonly Regex Literal = new("\"(?:[^\"\\\\]|\\\\.)*\"");

    public static TheoryData<string> Folders =>
        new(new[] { "src", "samples", "tests" }.SelectMany(root => Directory.GetFileSystemEntries(Path.Combine(Checkout.Root, root)))
            .Where(folder => Sources(folder).Any())
            .Select(folder => Path.GetRelativePath(Checkout.Root, folder).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_line_outside_the_words_of_the_law_fits(string folder)
    {
        var tooLong = Sources(Path.Combine(Checkout.Root, folder)).SelectMany(TooLong).ToList();

        Assert.True(
            tooLong.Count <= Left.GetValueOrDefault(folder),
            $"{tooLong.Count} lines of {folder} have more than {Most} characters: break each where a reader would. "
                + $"{string.Join(", ", tooLong.Take(20))}");
    }

    [Theory]
    [InlineData("samples/a.cs", Most, true)]
    [InlineData("samples/a.cs", Most + 1, false)]
    [InlineData(Law + "a.cs", Most + 1, false)]
    public void A_line_is_measured(string path, int length, bool fits) => Assert.Equal(fits, Fits(path, new string('a', length)));

    [Theory]
    [InlineData(Law + "a.cs", true)]
    [InlineData("src/Wso.Rules/Facts/a.cs", false)]
    public void Words_of_the_law_stand_in_one_piece_among_the_law(string path, bool fits) =>
        Assert.Equal(fits, Fits(path, $"        text: \"{new string('a', Most)}\","));

    private static IEnumerable<string> TooLong(string file)
    {
        var path = Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/');
        return File.ReadLines(file)
            .Select((line, index) => (Line: line, Place: $"{path}:{index + 1}"))
            .Where(one => !Fits(path, one.Line))
            .Select(one => one.Place);
    }

    private static bool Fits(string path, string line) =>
        line.Length - (path.StartsWith(Law, StringComparison.Ordinal) ? Quoted(line) : 0) <= Most;

    private static int Quoted(string line) => Literal.Matches(line).Select(literal => literal.Length).DefaultIfEmpty().Max();

    private static IEnumerable<string> Sources(string folder) =>
        File.Exists(folder) ? new[] { folder }.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal))
        : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file =>
            !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "StrykerOutput"));
}
