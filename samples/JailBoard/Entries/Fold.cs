using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Wso.JailBoard;

/// <summary>The case file at hand: what was imported, and each entry that stands merged into it.</summary>
/// <remarks>
/// Pure. A fact is a piece of a case file: {"custody":{"released":"…"}}, {"papers":[{"id":"entry-3",…}]}. An object is merged into the one that is there, an element of a list into the one
/// of its id or else added at the end, and whatever else is put in the place of what was there.
/// </remarks>
internal static class Fold
{
    public static string Of(string imported, IReadOnlyList<Entry> entries)
    {
        var file = JsonNode.Parse(imported)!.AsObject();
        foreach (var entry in Standing(entries).Where(static entry => entry.Fact is not null))
        {
            Merge(file, JsonNode.Parse(entry.Fact!)!.AsObject());
        }

        return file.ToJsonString();
    }

    /// <summary>The entries that count, each in the place of the first that it corrects: not refused, and not taken back by a later one.</summary>
    public static IReadOnlyList<Entry> Standing(IReadOnlyList<Entry> entries) =>
        [.. entries.Where(entry => entry.Refused is null && !entries.Any(later => later.Refused is null && later.Corrects == entry.Number)).OrderBy(entry => First(entries, entry).Number)];

    /// <summary>The id of what an entry brings in; a correction goes on under the id of what it corrects. With the time, so that it is another than those of a file that another board exported.</summary>
    public static string IdOf(IReadOnlyList<Entry> entries, Entry entry) =>
        First(entries, entry) is var first ? $"entry-{first.Number}-{string.Concat(first.Recorded.Where(char.IsAsciiDigit))}" : "";

    private static Entry First(IReadOnlyList<Entry> entries, Entry entry)
    {
        while (entry.Corrects is { } corrected)
        {
            entry = entries[corrected - 1];
        }

        return entry;
    }

    private static void Merge(JsonObject into, JsonObject fact)
    {
        foreach (var (name, value) in fact.ToList())
        {
            fact.Remove(name);
            switch (into[name], value)
            {
                case (JsonObject there, JsonObject stated):
                    Merge(there, stated);
                    break;
                case (JsonArray there, JsonArray stated):
                    Merge(there, stated);
                    break;
                default:
                    into[name] = value;
                    break;
            }
        }
    }

    private static void Merge(JsonArray into, JsonArray stated)
    {
        foreach (var element in stated.OfType<JsonObject>().ToList())
        {
            stated.Remove(element);
            if (into.OfType<JsonObject>().FirstOrDefault(there => (string?)there["id"] == (string?)element["id"] && element["id"] is not null) is { } same)
            {
                Merge(same, element);
            }
            else
            {
                into.Add((JsonNode)element);
            }
        }
    }
}
