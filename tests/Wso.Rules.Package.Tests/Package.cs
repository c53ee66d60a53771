using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Wso.Rules.Tests;

namespace Wso.Rules.Package.Tests;

/// <summary>A finished package: every file in it, and what its manifest says.</summary>
internal sealed class Package
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "artifacts", "packages");

    private readonly XElement manifest;

    private Package(string id)
    {
        Id = id;
        File = Only(id, ".nupkg");
        Entries = Read(File);
        Symbols = Read(Only(id, ".snupkg"));
        manifest = XDocument.Load(new MemoryStream(Entries[id + ".nuspec"])).Root!.Elements().Single();
    }

    public static Package Core { get; } = new("Wso.Rules");

    public static Package CaseFiles { get; } = new("Wso.Rules.CaseFiles");

    public string Id { get; }

    public string File { get; }

    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public IReadOnlyDictionary<string, byte[]> Symbols { get; }

    public string Version => Said("version").Value;

    public string BillOfMaterials => Path.ChangeExtension(File, ".cdx.json");

    public XElement Said(string name) => manifest.Elements().Single(element => element.Name.LocalName == name);

    /// <summary>What the package brings with it: target framework, package and version.</summary>
    public IEnumerable<string> Dependencies =>
        from dependency in manifest.Descendants()
        where dependency.Name.LocalName == "dependency"
        let framework = dependency.Parent!.Attribute("targetFramework")!.Value
        select $"{framework}: {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}";

    private static string Only(string id, string ending) =>
        Directory.Exists(Folder)
            && Directory.GetFiles(Folder, id + ".*" + ending)
                .Where(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]))
                .ToArray() is [var only]
            ? only
            : throw new InvalidOperationException($"{Folder} should hold one {id}{ending}: run .ci/pack.");

    private static Dictionary<string, byte[]> Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.ToDictionary(static entry => entry.FullName, static entry =>
        {
            using var content = entry.Open();
            using var read = new MemoryStream();
            content.CopyTo(read);
            return read.ToArray();
        });
    }
}
