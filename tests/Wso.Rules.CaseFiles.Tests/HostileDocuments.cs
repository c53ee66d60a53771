using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>
/// Good documents made bad by one to three mutations that know what a document is made of, and some bytes spoilt: the same seed, the same
/// bytes.
/// </summary>
internal sealed class HostileDocuments
{
    private const string HalfSurrogate = "HALF";

    /// <summary>
    /// Numbers, instants and dates at both ends of what there is, and just outside; words of other places; structure where none belongs.
    /// </summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1", "3", "1e400", "-0.0", "1e-400", "87600", "87601", "2147483648", "-9223372036854775809",
        "99999999999999999999", "[]", "{}", "[null]", "[[]]", "[{}]", "\"\"",
        "\"never\"", "\"none\"", "\"outside\"", "\"unknown\"", $"\"{HalfSurrogate}\"", "\"\\u0000\"", "\"1900-01-01\"", "\"1899-12-31\"",
        "\"2199-12-31\"", "\"2200-01-01\"", "\"0000-01-01T00:00:00Z\"", "\"-0001-01-01\"",
        "\"-9998-01-01T00:00:00Z\"", "\"9999-12-31\"", "\"9999-12-31T23:59:59.999999999-18:00\"", "\"1900-01-01T00:00:00Z\"",
        "\"1899-12-31T23:59:59.999999999Z\"", "\"2199-12-31T23:59:59.999999999Z\"", "\"2200-01-01T00:00:00Z\"",
        "\"2011-12-30\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"2025-06-02T12:00:00Z\"", "\"2025-06-02T12:00\"",
        "\"2025-11-02T01:30:00-05:00\"", "\"warrantServiceOfficer\"", "\"2020-02\"", "\"Pacific/Apia\"", "\"WY\"",
    ];

    private static readonly string[] Documents =
    [
        CaseFiles.Tests.Documents.Complete, CaseFiles.Tests.Documents.Minimal, CaseFiles.Tests.Documents.Pinellas
    ];

    private readonly Random random;
    private JsonObject? repeated;

    private HostileDocuments(int seed) => random = new Random(seed);

    public static byte[] Of(int seed) => new HostileDocuments(seed).Make();

    private byte[] Make()
    {
        var root = JsonNode.Parse(Documents[random.Next(Documents.Length)])!;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Mutate(root);
        }

        var text = new StringBuilder();
        Write(root, text);
        var bytes = Encoding.UTF8.GetBytes(text.Replace(HalfSurrogate, "\\ud800").ToString());
        return random.Next(6) == 0 ? Corrupted(bytes) : bytes;
    }

    /// <summary>Walks down by chance and changes what it comes to.</summary>
    private void Mutate(JsonNode node)
    {
        while (Children(node) is { Count: > 0 } children)
        {
            var index = random.Next(children.Count);
            if (children[index] is JsonObject or JsonArray && random.Next(4) > 0)
            {
                node = children[index]!;
                continue;
            }

            if (node is JsonArray array)
            {
                Mutate(array, index);
            }
            else
            {
                Mutate(node.AsObject(), node.AsObject().ElementAt(index).Key);
            }

            return;
        }
    }

    private void Mutate(JsonArray array, int index)
    {
        switch (random.Next(5))
        {
            case 0: array.RemoveAt(index); break;
            case 1: array.Insert(index, array[index]?.DeepClone()); break;
            case 2: array.Insert(index, Other(array)); break;
            case 3: array[index] = Nested(array[index]); break;
            default: Reorder(array); break;
        }
    }

    private void Mutate(JsonObject properties, string name)
    {
        switch (random.Next(10))
        {
            case 0: properties.Remove(name); break;
            case 1: properties[name] = null; break;
            case 2: repeated = properties; break;
            case 3: properties[name] = Retyped(properties[name]); break;
            case 4: properties[name] = Nested(properties[name]); break;
            case 5: Reorder(properties); break;
            case 6: properties[name + "x"] = properties[name]?.DeepClone(); break;
            default: properties[name] = Other(properties); break;
        }
    }

    /// <summary>A value of another place nearby, or one that is hostile anywhere.</summary>
    private JsonNode? Other(JsonNode parent)
    {
        var siblings = Children(parent);
        return random.Next(3) == 0
            ? siblings[random.Next(siblings.Count)]?.DeepClone()
            : JsonNode.Parse(Values[random.Next(Values.Length)]);
    }

    /// <summary>A number or truth as text, a text as a list of its letters, a structure as its text.</summary>
    private static JsonNode? Retyped(JsonNode? value) => value switch
    {
        null => JsonValue.Create("null"),
        JsonValue text when text.TryGetValue<string>(out var letters) =>
            new JsonArray(letters.Select(letter => (JsonNode?)JsonValue.Create(letter.ToString())).ToArray()),
        _ => JsonValue.Create(value.ToJsonString()),
    };

    /// <summary>The value inside lists and objects, as deep as a parser lets it be and deeper.</summary>
    private JsonNode? Nested(JsonNode? value)
    {
        var nested = value?.DeepClone();
        for (var depth = random.Next(2) == 0 ? 1 : random.Next(1, 90); depth > 0; depth--)
        {
            nested = random.Next(2) == 0 ? new JsonArray(nested) : new JsonObject { ["a"] = nested };
        }

        return nested;
    }

    private void Reorder(JsonArray array)
    {
        var items = array.Select(item => item?.DeepClone()).ToArray();
        random.Shuffle(items);
        array.Clear();
        Array.ForEach(items, array.Add);
    }

    private void Reorder(JsonObject properties)
    {
        var items = properties.Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())).ToArray();
        random.Shuffle(items);
        properties.Clear();
        Array.ForEach(items, item => properties.Add(item.Key, item.Value));
    }

    /// <summary>As JSON; of one object, chosen before, a property twice, which no tree can hold.</summary>
    private void Write(JsonNode? node, StringBuilder text)
    {
        if (node is JsonObject properties)
        {
            text.Append('{');
            var twice = properties == repeated && properties.Count > 0 ? random.Next(properties.Count) : -1;
            foreach (var (property, index) in
                properties
                    .SelectMany((property, index) => Enumerable.Repeat((property, index), index == twice ? 2 : 1)))
            {
                text.Append(text[^1] == '{' ? string.Empty : ",").Append(JsonValue.Create(property.Key).ToJsonString()).Append(':');
                Write(property.Value, text);
            }

            text.Append('}');
        }
        else if (node is JsonArray items)
        {
            text.Append('[');
            foreach (var item in items)
            {
                text.Append(text[^1] == '[' ? string.Empty : ",");
                Write(item, text);
            }

            text.Append(']');
        }
        else
        {
            text.Append(node?.ToJsonString() ?? "null");
        }
    }

    /// <summary>Bytes turned into others, dropped, or said twice, which also breaks UTF-8; now and then the end cut off.</summary>
    private byte[] Corrupted(byte[] bytes)
    {
        var spoilt = bytes.ToList();
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(spoilt.Count);
            switch (random.Next(4))
            {
                case 0: spoilt.RemoveAt(at); break;
                case 1: spoilt.Insert(at, spoilt[at]); break;
                case 2: spoilt[at] = (byte)random.Next(0x80, 0x100); break;
                default: spoilt[at] = (byte)random.Next(256); break;
            }
        }

        return (random.Next(3) == 0 ? spoilt.Take(random.Next(spoilt.Count)) : spoilt).ToArray();
    }

    private static IReadOnlyList<JsonNode?> Children(JsonNode node) => node switch
    {
        JsonObject properties => properties.Select(static property => property.Value).ToArray(),
        JsonArray items => items.ToArray(),
        _ => [],
    };
}
