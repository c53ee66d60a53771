using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Compares two answers part by part. The versions and the receipt are left out.</summary>
internal sealed class AnswerDifferences
{
    /// <summary>A longer name is cut in a path, so that a long name above many parts costs nothing.</summary>
    private const int LongestName = 200;

    private static readonly string[] About = ["action", "duty", "basis", "rule", "under", "for"];
    private static readonly string[] Versions = ["law", "tzdb", "receipt"];

    private readonly List<ReplayDifference> listed = [];

    public AnswerDifferences(JsonElement then, JsonElement now)
    {
        var (before, after) = (Read(then), Read(now));
        foreach (var version in Versions)
        {
            before.Parts.Remove(version);
            after.Parts.Remove(version);
        }

        Compare(before, after, []);
    }

    public IReadOnlyList<ReplayDifference> Listed => listed;

    public int LeftOut { get; private set; }

    /// <summary>Every rule that either answer names.</summary>
    public HashSet<string> Rules { get; } = new HashSet<string>(StringComparer.Ordinal);

    private Part Read(JsonElement json)
    {
        var part = new Part();
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in json.EnumerateObject())
            {
                part.Add(property.Name, Read(property.Value));
                if (property is { Name: "rule", Value.ValueKind: JsonValueKind.String })
                {
                    Rules.Add(property.Value.GetString()!);
                }
            }
        }
        else if (json.ValueKind == JsonValueKind.Array && json.EnumerateArray().Any(static item => item.ValueKind == JsonValueKind.Object))
        {
            foreach (var item in json.EnumerateArray())
            {
                part.Add($"[{Subject(item)}]", Read(item));
            }
        }
        else
        {
            part.Says = json.ToString();
        }

        return part;
    }

    private static string Subject(JsonElement item) =>
        item.ValueKind != JsonValueKind.Object ? string.Empty
            : string.Join(
                ", ",
                About.Where(name => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                    .Select(name => item.GetProperty(name).GetString()));

    /// <summary>In the order of the later answer. What only the earlier one says comes last.</summary>
    private void Compare(Part? then, Part? now, List<string> path)
    {
        if (then?.Says != now?.Says)
        {
            Add(path, then?.Says, now?.Says);
        }

        foreach (var (name, after) in now?.InOrder ?? [])
        {
            Deeper(name, then is not null && then.Parts.TryGetValue(name, out var before) ? before : null, after);
        }

        foreach (var (name, before) in then?.InOrder ?? [])
        {
            if (now is null || !now.Parts.ContainsKey(name))
            {
                Deeper(name, before, null);
            }
        }

        void Deeper(string name, Part? before, Part? after)
        {
            path.Add(name);
            Compare(before, after, path);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void Add(List<string> path, string? then, string? now)
    {
        if (listed.Count == Replay.MostDifferences)
        {
            LeftOut++;
            return;
        }

        var names = path.Select(static name => name.Length <= LongestName ? name : name.Remove(LongestName) + "…");
        listed.Add(
            new ReplayDifference(string.Concat(names.Select(static (name, i) => i > 0 && name[0] != '[' ? "." + name : name)), then, now));
    }

    /// <summary>A text, number or truth, or the parts of an object or a list.</summary>
    private sealed class Part
    {
        private readonly List<string> names = [];
        private Dictionary<string, int>? counts;

        /// <summary>Null if it has parts.</summary>
        public string? Says { get; set; }

        public Dictionary<string, Part> Parts { get; } = new Dictionary<string, Part>(StringComparer.Ordinal);

        public IEnumerable<(string Name, Part Part)> InOrder => names.Where(Parts.ContainsKey).Select(name => (name, Parts[name]));

        /// <summary>Of parts with the same name, the second and later ones are numbered.</summary>
        public void Add(string name, Part part)
        {
            counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
            counts[name] = counts.TryGetValue(name, out var count) ? ++count : count = 1;
            var numbered = count == 1 ? name : $"{name} ({count})";
            names.Add(numbered);
            Parts[numbered] = part;
        }
    }
}
