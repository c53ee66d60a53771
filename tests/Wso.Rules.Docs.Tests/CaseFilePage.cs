using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>docs/CaseFile.md is the schema, put into tables; other tests hold the schema against the reader.</summary>
public sealed class CaseFilePage
{
    private static readonly JsonElement Schema = JsonDocument.Parse(CaseFileSchema.Json).RootElement;

    /// <summary>With WSO_REWRITE=1 in the environment the page is written anew; read the difference before you commit it.</summary>
    [Fact]
    public void Is_what_the_schema_says() => WrittenFile.IsCurrent("docs/CaseFile.md", Write());

    /// <summary>What docs/Privacy.md says: text is a word of a list, a time or an opaque key; the one other is a time zone, which the reader looks up.</summary>
    [Fact]
    public void No_property_takes_free_text()
    {
        var free = Objects(Schema).Where(static one =>
            one.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String or JsonValueKind.Array && type.ToString().Contains("string", StringComparison.Ordinal) && !one.TryGetProperty("enum", out _) && !one.TryGetProperty("pattern", out _));

        Assert.Equal(Schema.GetProperty("$defs").GetProperty("facility").GetProperty("properties").GetProperty("timeZone").GetRawText(), Assert.Single(free).GetRawText());
    }

    private static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The case file, field by field\n\n");
        page.Append("This page is generated from the JSON Schema (`CaseFileSchema.Json`, `wso schema`). Tests compare it with the schema, and the schema with the reader.\n");
        page.Append("A complete example is [pinellas-after-service.json](../samples/cases/pinellas-after-service.json). [Recipes](Recipes.md) has the cases that do not fit a table.\n\n");
        page.Append(Said(Schema)).Append(" Unknown property names and duplicate keys are refused.\n\n");
        page.Append("`facility`, `agency`, `officers` and `localLaw` are the same in every case of a jail. Put these four into a *jail file* once, and leave them out of each case:\n");
        page.Append("`CaseFileReader.ReadJail` and `CaseFileReader.Read(json, jail)`, or `--jail JAIL.json` with `wso decide`, `wso duties` and `wso audit`. A case that has a `facility` keeps its own four.\n");
        page.Append("Store the whole document beside an answer: `CaseFileWriter` writes it whole.\n");
        foreach (var (name, kind) in new[] { ("key", "id"), ("instant", "instant"), ("span", "span"), ("date", "dateOrInstantOrNever") })
        {
            page.Append($"\n- *{name}*: {Said(Schema.GetProperty("$defs").GetProperty(kind))}");
        }

        page.Append("\n\n## The document\n");
        Write(page, Schema);
        foreach (var definition in Schema.GetProperty("$defs").EnumerateObject().Where(static one => one.Value.TryGetProperty("properties", out _)))
        {
            page.Append($"\n## {definition.Name}\n\n{Said(definition.Value)}\n");
            Write(page, definition.Value);
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, JsonElement thing)
    {
        var required = thing.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(static name => name.GetString()).ToArray() : [];
        page.Append("\n| property | meaning | value |\n|---|---|---|\n");
        foreach (var property in thing.GetProperty("properties").EnumerateObject().Where(static property => !property.Value.TryGetProperty("type", out var type) || type.ToString() != "null"))
        {
            page.Append($"| `{property.Name}`{(required.Contains(property.Name) ? " (required)" : string.Empty)} | {Said(property.Value)} | {Value(property.Value)} |\n");
        }
    }

    private static string Value(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/$defs/".Length..];
            var definition = Schema.GetProperty("$defs").GetProperty(name);
            return definition.TryGetProperty("properties", out _) ? $"[{name}](#{name.ToLowerInvariant()})" : Value(definition);
        }

        if (schema.TryGetProperty("anyOf", out var either) || schema.TryGetProperty("oneOf", out either))
        {
            return string.Join(" or ", either.EnumerateArray().Where(static one => !IsNull(one)).Select(Value));
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return string.Join(", ", words.EnumerateArray().Where(static word => word.ValueKind != JsonValueKind.Null).Select(static word => $"`{word.GetRawText()}`"));
        }

        var type = schema.GetProperty("type");
        return (type.ValueKind == JsonValueKind.Array ? type[0] : type).GetString() switch
        {
            "array" => "list of " + Value(schema.GetProperty("items")),
            "boolean" => "`true`, `false`",
            "integer" => $"whole number, {schema.GetProperty("minimum")} to {schema.GetProperty("maximum")}",
            _ => Text(schema),
        };
    }

    private static bool IsNull(JsonElement schema) => schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null";

    /// <summary>Tells the kinds of text apart by their patterns.</summary>
    private static string Text(JsonElement schema)
    {
        var pattern = schema.TryGetProperty("pattern", out var given) ? given.GetString()! : string.Empty;
        return schema.TryGetProperty("maxLength", out _) ? "key" : pattern.Contains(")/(", StringComparison.Ordinal) ? "span" : pattern.Contains("T[0-9]", StringComparison.Ordinal) ? "instant" : pattern.Contains("-[0-9]{2}$", StringComparison.Ordinal) ? "date" : "time zone";
    }

    private static string Said(JsonElement schema) => schema.GetProperty("description").GetString()!.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
