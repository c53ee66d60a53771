using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Package.Tests;

/// <summary>The four assemblies, read as a loader and a debugger read them.</summary>
public sealed class TheAssemblies
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> All => new()
    {
        { "Wso.Rules", "netstandard2.0" }, { "Wso.Rules", "net10.0" }, { "Wso.Rules.CaseFiles", "netstandard2.0" },
        { "Wso.Rules.CaseFiles", "net10.0" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Carries_the_token_of_the_key_in_the_repository(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var metadata = assembly.GetMetadataReader();
        Assert.Equal(
            Token(File.ReadAllText(Path.Combine(Checkout.Root, "Directory.Build.props")).Split("<WsoPublicKey>")[1].Split('<')[0]),
            Token(metadata.GetBlobBytes(metadata.GetAssemblyDefinition().PublicKey)));
        Assert.True(assembly.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned), "the assembly is marked as signed");
    }

    /// <summary>A signed .NET Framework application cannot load an assembly that is not.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Refers_to_signed_assemblies_alone(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var metadata = assembly.GetMetadataReader();
        Assert.All(metadata.AssemblyReferences.Select(metadata.GetAssemblyReference), reference =>
            Assert.True(
                metadata.GetBlobBytes(reference.PublicKeyOrToken).Length == 8,
                $"{metadata.GetString(reference.Name)} is not strong-named."));
    }

    /// <summary>So that a new minor version asks for no new binding redirect.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Its_assembly_version_is_the_major_version_alone(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var major = int.Parse(WhatAVendorSees.Of(id).Version.Split('.')[0]);
        Assert.Equal(new Version(major, 0, 0, 0), assembly.GetMetadataReader().GetAssemblyDefinition().Version);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_public_type_is_in_the_documentation(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var metadata = assembly.GetMetadataReader();
        var documented = XDocument.Load(new MemoryStream(WhatAVendorSees.Of(id).Entries[$"lib/{framework}/{id}.xml"]))
            .Descendants("member")
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToArray();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Contains(type, documented));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_symbols_are_of_this_build_and_bring_their_sources(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var entry = assembly.ReadDebugDirectory().Single(static candidate => candidate.Type == DebugDirectoryEntryType.CodeView);
        using var provider =
            MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(WhatAVendorSees.Of(id).Symbols[$"lib/{framework}/{id}.pdb"]));
        var symbols = provider.GetMetadataReader();

        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(symbols.DebugMetadataHeader!.Id).Guid);
        Assert.All(symbols.Documents, handle =>
        {
            var name = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name);
            Assert.True(
                symbols.GetCustomDebugInformation(handle)
                    .Any(info => symbols.GetGuid(symbols.GetCustomDebugInformation(info).Kind) == EmbeddedSource),
                $"{name} is not in the symbols.");
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Names_no_folder_of_the_machine_that_built_it(string id, string framework)
    {
        var package = WhatAVendorSees.Of(id);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.All([package.Entries[$"lib/{framework}/{id}.dll"], package.Symbols[$"lib/{framework}/{id}.pdb"]], bytes =>
        {
            var text = Encoding.Latin1.GetString(bytes);
            Assert.DoesNotContain(Checkout.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(home + "/", text, StringComparison.Ordinal);
        });
    }

    private static PEReader Open(string id, string framework) =>
        new(new MemoryStream(WhatAVendorSees.Of(id).Entries[$"lib/{framework}/{id}.dll"]));

    private static string Token(string hex) => Token(Convert.FromHexString(hex));

#pragma warning disable CA5350 // a public key token is the end of a SHA-1 by its definition, no safeguard
    private static string Token(byte[] publicKey) => Convert.ToHexStringLower([.. SHA1.HashData(publicKey)[^8..].Reverse()]);
#pragma warning restore CA5350
}
