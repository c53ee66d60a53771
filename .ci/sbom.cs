using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

// Writes a CycloneDX bill of materials beside each .nupkg of a folder: what the package brings with it, read from the finished package and from the lock file of its project.
// Usage: dotnet run .ci/sbom.cs -- artifacts/packages
foreach (var file in Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal))
{
    File.WriteAllText(Path.ChangeExtension(file, ".cdx.json"), Bill.Of(file) + "\n");
}

internal static class Bill
{
    public static string Of(string file)
    {
        using var package = ZipFile.OpenRead(file);
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string Text(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        var (id, version) = (Text("id"), Text("version"));
        var own = Purl(id, version);
        // What a package brings differs by target framework: the bill lists the union.
        var brings = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal) { [own] = new(StringComparer.Ordinal) };
        var components = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        // A tool depends on nothing by its nuspec: it carries its libraries inside. Those of its lock file that are there are listed.
        var inside = package.Entries.Where(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var locks = JsonDocument.Parse(File.ReadAllText(Path.Combine(inside.Count > 0 ? "samples" : "src", id, "packages.lock.json")));
        if (inside.Count > 0)
        {
            var locked = locks.RootElement.GetProperty("dependencies").GetProperty("net10.0");
            foreach (var direct in locked.EnumerateObject().Where(one => one.Value.GetProperty("type").GetString() is "Direct" or "Project" && inside.Contains(one.Name)))
            {
                brings[own].Add(Bring(inside.First(name => name.Equals(direct.Name, StringComparison.OrdinalIgnoreCase)), locked, version, brings, components, []));
            }
        }

        foreach (var group in metadata.Descendants().Where(element => element.Name.LocalName == "group" && element.HasElements))
        {
            var target = (string)group.Attribute("targetFramework")! == "net10.0" ? "net10.0" : ".NETStandard,Version=v2.0";
            var locked = locks.RootElement.GetProperty("dependencies").GetProperty(target);
            foreach (var dependency in group.Elements())
            {
                brings[own].Add(Bring((string)dependency.Attribute("id")!, locked, version, brings, components, []));
            }
        }

        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = new JsonObject
                {
                    ["type"] = inside.Count > 0 ? "application" : "library",
                    ["bom-ref"] = own,
                    ["name"] = id,
                    ["version"] = version,
                    ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-256", ["content"] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) }),
                    ["licenses"] = Licenses(Text("license")),
                    ["purl"] = own,
                },
            },
            ["components"] = new JsonArray([.. components.Values]),
            ["dependencies"] = new JsonArray([.. brings.Select(pair => new JsonObject { ["ref"] = pair.Key, ["dependsOn"] = new JsonArray([.. pair.Value.Select(one => JsonValue.Create(one))]) })]),
        };
        return bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>One package and, in turn, all it brings with it.</summary>
    private static string Bring(string id, JsonElement locked, string ours, SortedDictionary<string, SortedSet<string>> brings, SortedDictionary<string, JsonObject> components, HashSet<string> walked)
    {
        var entry = locked.EnumerateObject().Single(candidate => candidate.Name.Equals(id, StringComparison.OrdinalIgnoreCase)).Value;
        var version = entry.TryGetProperty("resolved", out var resolved) ? resolved.GetString()! : ours; // a project of this repository has the version of this package
        var purl = Purl(id, version);
        if (!components.ContainsKey(purl))
        {
            components[purl] = new JsonObject { ["type"] = "library", ["bom-ref"] = purl, ["name"] = id, ["version"] = version, ["licenses"] = Licenses(LicenseOf(id, version)), ["purl"] = purl };
            brings[purl] = new(StringComparer.Ordinal);
        }

        if (walked.Add(purl) && entry.TryGetProperty("dependencies", out var further))
        {
            foreach (var one in further.EnumerateObject())
            {
                brings[purl].Add(Bring(one.Name, locked, ours, brings, components, walked));
            }
        }

        return purl;
    }

    /// <summary>The license that the package states of itself, as it lies in the folder it was restored to; a project of this repository has this repository's.</summary>
    private static string LicenseOf(string id, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var nuspec = Path.Combine(folder, id.ToLowerInvariant(), version, id.ToLowerInvariant() + ".nuspec");
        if (!File.Exists(nuspec))
        {
            return Directory.Exists(Path.Combine("src", id)) || Directory.Exists(Path.Combine("samples", id)) ? "Apache-2.0" : throw new FileNotFoundException($"{nuspec} is not there: restore the project first.");
        }

        var said = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName is "license" or "licenseUrl").ToArray();
        return said.FirstOrDefault(element => (string?)element.Attribute("type") == "expression")?.Value ?? said.First(element => element.Name.LocalName == "licenseUrl").Value;
    }

    private static JsonArray Licenses(string license) =>
        new(license.StartsWith("http", StringComparison.Ordinal) ? new JsonObject { ["license"] = new JsonObject { ["name"] = license } } : new JsonObject { ["expression"] = license });

    private static string Purl(string id, string version) => $"pkg:nuget/{id}@{version}";
}
