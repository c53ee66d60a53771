using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Documents to start from, and small edits of them.</summary>
internal static class Documents
{
    /// <summary>Every property of the case file, each with a value.</summary>
    public static string Complete { get; } = Load("complete.json");

    /// <summary>What is required, and no more.</summary>
    public static string Minimal { get; } = Load("minimal.json");

    /// <summary>The example of the reference.</summary>
    public static string Pinellas { get; } = Load("pinellas.json");

    /// <summary>The paths of all properties of the complete document, such as <c>papers[0].box</c>.</summary>
    public static IReadOnlyList<string> Paths { get; } = PathsIn(JsonNode.Parse(Complete)!).ToArray();

    /// <summary>The complete document after edits such as <c>papers[0].box=2</c>; without a value, the property is removed.</summary>
    public static string With(params string[] edits) => Edited(Complete, edits);

    public static string Edited(string json, params string[] edits)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var edit in edits)
        {
            var at = edit.IndexOf('=', StringComparison.Ordinal);
            Set(root, at < 0 ? edit : edit[..at], at < 0 ? null : edit[(at + 1)..]);
        }

        return root.ToJsonString();
    }

    /// <summary>Follows <c>a.b[0].c</c>.</summary>
    public static IEnumerable<object> Steps(string path) =>
        path.Split('.', '[').Select(static step => step.EndsWith(']') ? int.Parse(step[..^1]) : (object)step);

    private static void Set(JsonNode root, string path, string? value)
    {
        var steps = Steps(path).ToArray();
        var node = steps[..^1].Aggregate(root, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        if (steps[^1] is int last)
        {
            node.AsArray().Insert(last, JsonNode.Parse(value!));
        }
        else if (value is null)
        {
            Xunit.Assert.True(node.AsObject().Remove((string)steps[^1]), $"{path} is not there to remove");
        }
        else
        {
            node[(string)steps[^1]] = JsonNode.Parse(value);
        }
    }

    private static IEnumerable<string> PathsIn(JsonNode node, string path = "") => node switch
    {
        JsonObject all => all.SelectMany(property =>
        {
            var here = path.Length == 0 ? property.Key : $"{path}.{property.Key}";
            return PathsIn(property.Value!, here).Prepend(here);
        }),
        JsonArray all => all.SelectMany((item, i) => PathsIn(item!, $"{path}[{i}]")),
        _ => [],
    };

    private static string Load(string name)
    {
        using var stream = typeof(Documents).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
