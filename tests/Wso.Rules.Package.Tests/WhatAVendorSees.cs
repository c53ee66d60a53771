using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Text;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Package.Tests;

/// <summary>The manifest and the files beside the assemblies.</summary>
public sealed class WhatAVendorSees
{
    [Fact]
    public void The_core_brings_NodaTime_and_nothing_else() =>
        Assert.Equal(
            [".NETStandard2.0: NodaTime 3.3.7", "net10.0: NodaTime 3.3.7"],
            Package.Core.Dependencies.Order(StringComparer.Ordinal));

    [Fact]
    public void The_second_package_brings_the_core_of_its_own_version_and_two_more() =>
        Assert.Equal(
            [
                ".NETStandard2.0: FluentValidation 11.11.0", ".NETStandard2.0: System.Text.Json 10.0.15",
                $".NETStandard2.0: Wso.Rules {Package.CaseFiles.Version}",
                "net10.0: FluentValidation 12.2.0", $"net10.0: Wso.Rules {Package.CaseFiles.Version}",
            ],
            Package.CaseFiles.Dependencies.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_have_one_version() => Assert.Equal(Package.Core.Version, Package.CaseFiles.Version);

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void The_manifest_says_what_it_is_and_where_it_comes_from(string id)
    {
        var package = Of(id);
        Assert.Equal("Apache-2.0", package.Said("license").Value);
        Assert.Equal("expression", (string?)package.Said("license").Attribute("type"));
        Assert.InRange(package.Said("description").Value.Length, 40, 300);
        Assert.Contains("287g", package.Said("tags").Value.Split(' '));
        Assert.Equal("git", (string?)package.Said("repository").Attribute("type"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)package.Said("repository").Attribute("commit"));
    }

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void The_README_inside_is_the_one_of_the_project(string id)
    {
        Assert.Equal("README.md", Of(id).Said("readme").Value);
        var readme = Encoding.UTF8.GetString(Of(id).Entries["README.md"]);
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Root, "src", id, "PACKAGE.md")), readme);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme); // a registry shows it without the repository around it
    }

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void The_icon_is_a_PNG_of_128_by_128(string id)
    {
        var icon = Of(id).Entries[Of(id).Said("icon").Value].AsSpan();
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(icon[..4]));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon[16..20]), BinaryPrimitives.ReadInt32BigEndian(icon[20..24])));
    }

    [Theory]
    [InlineData("Wso.Rules")]
    [InlineData("Wso.Rules.CaseFiles")]
    public void It_holds_these_files_and_no_more(string id) =>
        Assert.Equal(
            [
                "README.md", $"{id}.nuspec", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/netstandard2.0/{id}.dll",
                $"lib/netstandard2.0/{id}.xml"
            ],
            Of(id).Entries.Keys
                .Where(static name =>
                    !name.StartsWith("_rels/", StringComparison.Ordinal)
                        && !name.StartsWith("package/", StringComparison.Ordinal)
                        && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));

    internal static Package Of(string id) => id == "Wso.Rules" ? Package.Core : Package.CaseFiles;
}
