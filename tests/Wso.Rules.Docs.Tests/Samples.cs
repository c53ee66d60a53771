using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The samples of one file, compiled with these tests: each is short, and prints what stands at its end.</summary>
[Collection("One at a time: the current folder is of the process")]
public sealed class Samples
{
    private const int MostLines = 20;

    private const string Prints = "\n// It prints:\n";

    private static readonly string Folder = Path.Combine(Checkout.Root, "samples");

    public static TheoryData<string> Names =>
        [
            .. Directory.EnumerateFiles(Folder, "*.cs")
                .Select(static file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Prints_what_stands_at_its_end(string sample) =>
        Assert.Equal(Text(sample).Split(Prints)[1].Replace("// ", string.Empty, StringComparison.Ordinal), Printed(sample));

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_short(string sample) => Assert.InRange(Text(sample).Split(Prints)[0].TrimEnd().Split('\n').Length, 5, MostLines);

    /// <summary>What the tests compile it with is what its first line names; the comment says how to run it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Names_the_project_it_needs_and_how_it_is_run(string sample)
    {
        Assert.StartsWith("#:project ../src/Wso.Rules.CaseFiles\n", Text(sample), StringComparison.Ordinal);
        Assert.Contains(
            $"// Run from the root of the repository: dotnet run samples/{sample}.cs\n",
            Text(sample),
            StringComparison.Ordinal);
    }

    private static string Text(string sample) => File.ReadAllText(Path.Combine(Folder, sample + ".cs"));

    private static string Printed(string sample)
    {
        var (folder, console) = (Directory.GetCurrentDirectory(), Console.Out);
        using var printed = new StringWriter { NewLine = "\n" };
        Directory.SetCurrentDirectory(Checkout.Root);
        Console.SetOut(printed);
        try
        {
            var program = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "samples", sample + ".dll")).EntryPoint!;
            program.Invoke(null, [Array.Empty<string>()]);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }
    }
}

[CollectionDefinition("One at a time: the current folder is of the process", DisableParallelization = true)]
#pragma warning disable CA1711 // it is one
public sealed class OneAtATimeCollection;
#pragma warning restore CA1711
