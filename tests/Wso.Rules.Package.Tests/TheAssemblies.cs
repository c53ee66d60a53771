using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
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
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToArray();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Contains(type, documented));
    }

    /// <summary>
    /// The compiler documents internal members too, and IntelliSense shows them to nobody: .ci/public-docs.cs takes them out.
    /// </summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Only_what_a_vendor_can_call_is_in_the_documentation(string id, string framework)
    {
        using var assembly = Open(id, framework);
        var visible = Visible(assembly.GetMetadataReader()).ToHashSet();
        var documented = XDocument.Load(new MemoryStream(WhatAVendorSees.Of(id).Entries[$"lib/{framework}/{id}.xml"]))
            .Descendants("member")
            .Select(static member => (string)member.Attribute("name")!)
            .ToArray();

        Assert.NotEmpty(documented);
        Assert.All(documented, one => Assert.Contains(NameAndCount(one), visible));
        // and it is not the name of the type alone that is left
        Assert.All("TMPF", kind => Assert.Contains(documented, one => one[0] == kind && one[1] == ':'));
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

    /// <summary>
    /// Every type, method, property and field that can be named from outside, a method with the number of its parameters.
    /// </summary>
    private static IEnumerable<string> Visible(MetadataReader metadata)
    {
        bool IsPublic(TypeDefinition type) =>
            (type.Attributes & TypeAttributes.VisibilityMask) switch
            {
                TypeAttributes.Public => true,
                TypeAttributes.NestedPublic => IsPublic(metadata.GetTypeDefinition(type.GetDeclaringType())),
                _ => false,
            };
        string NameOf(TypeDefinition type) =>
            (type.IsNested ? NameOf(metadata.GetTypeDefinition(type.GetDeclaringType())) : metadata.GetString(type.Namespace))
                + "." + metadata.GetString(type.Name);
        bool IsSeen(MethodDefinitionHandle handle) =>
            !handle.IsNil && (metadata.GetMethodDefinition(handle).Attributes & MethodAttributes.MemberAccessMask)
                is MethodAttributes.Public or MethodAttributes.Family;

        int Parameters(MethodDefinition method) => method.GetParameters().Count(one => metadata.GetParameter(one).SequenceNumber > 0);

        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(IsPublic))
        {
            var name = NameOf(type);
            yield return "T:" + name;
            foreach (var method in type.GetMethods().Where(IsSeen).Select(metadata.GetMethodDefinition))
            {
                var arity = method.GetGenericParameters().Count;
                var full = $"{name}.{metadata.GetString(method.Name).Replace('.', '#')}{(arity > 0 ? "``" + arity : "")}";
                yield return $"M:{full}/{Parameters(method)}";
            }

            foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
            {
                var (get, set) = (property.GetAccessors().Getter, property.GetAccessors().Setter);
                if (IsSeen(get) || IsSeen(set))
                {
                    var indexes = get.IsNil ? 0 : Parameters(metadata.GetMethodDefinition(get));
                    yield return $"P:{name}.{metadata.GetString(property.Name)}/{indexes}";
                }
            }

            foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition)
                .Where(static field => field.Attributes.HasFlag(FieldAttributes.Public)))
            {
                yield return $"F:{name}.{metadata.GetString(field.Name)}";
            }
        }
    }

    /// <summary>The id of a member in the documentation, with the number of its parameters in place of their types.</summary>
    private static string NameAndCount(string id)
    {
        if (id[0] is 'T' or 'F')
        {
            return id;
        }

        var parts = id.Split('(', 2);
        var types = parts.Length == 1 ? "" : parts[1][..parts[1].LastIndexOf(')')];
        var depth = 0;
        var commas = types.Count(letter =>
        {
            depth += letter is '{' or '[' ? 1 : letter is '}' or ']' ? -1 : 0;
            return letter == ',' && depth == 0;
        });
        return $"{parts[0]}/{(types.Length == 0 ? 0 : commas + 1)}";
    }

    private static PEReader Open(string id, string framework) =>
        new(new MemoryStream(WhatAVendorSees.Of(id).Entries[$"lib/{framework}/{id}.dll"]));

    private static string Token(string hex) => Token(Convert.FromHexString(hex));

#pragma warning disable CA5350 // a public key token is the end of a SHA-1 by its definition, no safeguard
    private static string Token(byte[] publicKey) => Convert.ToHexStringLower([.. SHA1.HashData(publicKey)[^8..].Reverse()]);
#pragma warning restore CA5350
}
