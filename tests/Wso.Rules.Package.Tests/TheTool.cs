using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Package.Tests;

/// <summary>The command as a tool: what <c>dotnet tool install Wso.Cli</c> takes, and that it runs.</summary>
public sealed class TheTool : IDisposable
{
    private static readonly string Packages = Path.Combine(Checkout.Root, "artifacts", "packages");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    private static string File => Directory.Exists(Packages) && Directory.GetFiles(Packages, "Wso.Cli.*.nupkg") is [var only] ? only
        : throw new InvalidOperationException($"{Packages} should hold one Wso.Cli.nupkg: run .ci/pack.");

    [Fact]
    public void It_brings_its_libraries_its_license_and_its_README()
    {
        using var archive = ZipFile.OpenRead(File);
        var names = archive.Entries.Select(static entry => entry.FullName).ToArray();

        Assert.All(
            ["wso.dll", "Wso.Rules.dll", "Wso.Rules.CaseFiles.dll", "NodaTime.dll", "DotnetToolSettings.xml"],
            name => Assert.Contains("tools/net10.0/any/" + name, names));
        Assert.Contains("README.md", names);
        using var nuspec = new StreamReader(archive.GetEntry("Wso.Cli.nuspec")!.Open());
        Assert.Contains("<license type=\"expression\">Apache-2.0</license>", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Installed_it_answers()
    {
        var version = Path.GetFileNameWithoutExtension(File)["Wso.Cli.".Length..];
        var installed =
            Run("dotnet", "tool", "install", "Wso.Cli", "--tool-path", folder.FullName, "--source", Packages, "--version", version);
        var (exitCode, output) = Run(
            Path.Combine(folder.FullName, "wso"),
            "decide",
            Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"),
            "--brief");

        Assert.True(installed.ExitCode == 0, installed.Output);
        Assert.Equal(0, exitCode);
        Assert.StartsWith("{\"id\":\"2019-000441-b\"", output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
