using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Cli;

/// <summary>An answer taken apart: each of its texts, numbers and truths by where it stands. Items of a list are known by what they are about, not by their place.</summary>
internal static class AnswerParts
{
    private static readonly string[] About = ["action", "duty", "basis", "rule", "under", "for"];

    /// <summary>What the answer says, without by what and when it was decided.</summary>
    public static Dictionary<string, string> Of(JsonElement answer)
    {
        var parts = new Parts();
        foreach (var property in answer.EnumerateObject().Where(property => property.Name is not ("law" or "tzdb" or "receipt")))
        {
            Add(parts, property.Name, property.Value);
        }

        return parts.All;
    }

    /// <summary>Where two answers differ, in the order of the later one; null: there it says nothing.</summary>
    public static IEnumerable<(string At, string? Then, string? Now)> Differences(JsonElement then, JsonElement now)
    {
        var (before, after) = (Of(then), Of(now));
        return after.Keys.Concat(before.Keys.Where(at => !after.ContainsKey(at)))
            .Select(at => (at, before.GetValueOrDefault(at), after.GetValueOrDefault(at)))
            .Where(static part => part.Item2 != part.Item3);
    }

    /// <summary>Every rule that the answer names.</summary>
    public static IEnumerable<string> Rules(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property is { Name: "rule", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Rules(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Rules),
        _ => [],
    };

    private static void Add(Parts parts, string at, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Add(parts, $"{at}.{property.Name}", property.Value);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object):
                foreach (var item in value.EnumerateArray())
                {
                    Add(parts, $"{at}[{Subject(item)}]", item);
                }

                break;
            default:
                parts.Add(at, value.ToString());
                break;
        }
    }

    /// <summary>Parts by where they stand; of those that stand at the same place the second and later ones are numbered.</summary>
    private sealed class Parts
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

        public Dictionary<string, string> All { get; } = new(StringComparer.Ordinal);

        public void Add(string at, string value)
        {
            var nth = counts[at] = counts.GetValueOrDefault(at) + 1;
            All[nth == 1 ? at : $"{at} ({nth})"] = value;
        }
    }

    private static string Subject(JsonElement item) =>
        item.ValueKind != JsonValueKind.Object ? "" : string.Join(", ", About.Where(name => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String).Select(name => item.GetProperty(name).GetString()));
}
