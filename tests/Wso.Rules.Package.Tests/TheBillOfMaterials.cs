using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Package.Tests;

/// <summary>The software bill of materials beside each package: CycloneDX, of these very bytes.</summary>
public sealed class TheBillOfMaterials
{
    /// <summary>On .NET Framework NodaTime itself brings one more.</summary>
    [Fact]
    public void The_core_brings_NodaTime_and_what_that_brings() =>
        Assert.Equal(["NodaTime 3.3.7 Apache-2.0", "System.Runtime.CompilerServices.Unsafe 6.1.2 MIT"], Components(Package.Core));

    [Fact]
    public void The_second_package_lists_what_it_brings_and_what_that_brings()
    {
        var components = Components(Package.CaseFiles);
        string[] some = ["FluentValidation 11.11.0 Apache-2.0", "FluentValidation 12.2.0 Apache-2.0", "NodaTime 3.3.7 Apache-2.0", "System.Text.Json 10.0.15 MIT", $"Wso.Rules {Package.Core.Version} Apache-2.0"];
        Assert.All(some, one => Assert.Contains(one, components));
        Assert.Contains(components, static one => one.StartsWith("System.Memory ", StringComparison.Ordinal)); // brought by System.Text.Json
        Assert.DoesNotContain(components, static one => one.Contains("Analyzers", StringComparison.Ordinal) || one.StartsWith("MinVer", StringComparison.Ordinal)); // tools of the build
    }

    /// <summary>What lies inside the package of the command, and nothing that only built it.</summary>
    [Fact]
    public void The_tool_lists_every_library_that_it_carries()
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Checkout.Root, "artifacts", "packages"), "Wso.Cli.*.nupkg"));
        using var package = ZipFile.OpenRead(file);
        var carried = package.Entries.Where(static entry => entry.FullName.StartsWith("tools/net10.0/any/", StringComparison.Ordinal) && entry.FullName.Count(static letter => letter == '/') == 3)
            .Select(static entry => entry.Name).Where(static name => name.EndsWith(".dll", StringComparison.Ordinal) && name != "wso.dll").Select(static name => name[..^4]).Order(StringComparer.Ordinal);
        var bill = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".cdx.json"))).RootElement;

        Assert.Equal(carried, bill.GetProperty("components").EnumerateArray().Select(static one => one.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("application", bill.GetProperty("metadata").GetProperty("component").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void It_is_of_these_bytes(string id)
    {
        var package = WhatAVendorSees.Of(id);
        var hash = Read(package).GetProperty("metadata").GetProperty("component").GetProperty("hashes")[0].GetProperty("content").GetString();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(package.File))), hash);
    }

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void What_depends_on_what_names_components_alone(string id)
    {
        var bill = Read(WhatAVendorSees.Of(id));
        var known = bill.GetProperty("components").EnumerateArray().Append(bill.GetProperty("metadata").GetProperty("component")).Select(static one => one.GetProperty("bom-ref").GetString()).ToHashSet();
        var named = bill.GetProperty("dependencies").EnumerateArray().SelectMany(static one => one.GetProperty("dependsOn").EnumerateArray().Select(static on => on.GetString()).Append(one.GetProperty("ref").GetString()));
        Assert.All(named, one => Assert.Contains(one, known));
        Assert.Equal(known.Count, bill.GetProperty("dependencies").GetArrayLength());
    }

    private static string[] Components(Package package) =>
        [.. Read(package).GetProperty("components").EnumerateArray().Select(static one => $"{one.GetProperty("name")} {one.GetProperty("version")} {one.GetProperty("licenses")[0].GetProperty("expression")}")];

    private static JsonElement Read(Package package) => JsonDocument.Parse(File.ReadAllText(package.BillOfMaterials)).RootElement;
}
