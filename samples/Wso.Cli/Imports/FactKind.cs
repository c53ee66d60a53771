using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>What the case file has at a place: read from its schema, so that whatever the schema has can be mapped.</summary>
internal sealed class FactKind
{
    private static readonly JsonElement Schema = JsonDocument.Parse(CaseFileSchema.Json).RootElement;

    private readonly JsonElement schema;
    private readonly string? name;

    private FactKind(JsonElement schema) => (name, this.schema) = (Name(schema), Target(schema));

    public static FactKind Document { get; } = new(Schema);

    /// <summary>An event: an instant, or a span where the table has only a day.</summary>
    public bool IsEvent => Refers("span");

    /// <summary>An instant that must be exact.</summary>
    public bool IsInstant => name == "instant";

    /// <summary>A bare date is allowed.</summary>
    public bool IsDate => name == "dateOrInstantOrNever";

    public bool IsTime => IsEvent || IsInstant || IsDate;

    public bool IsYesNo => HasType("boolean");

    public bool IsNumber => HasType("integer");

    /// <summary>The words that the case file knows there; empty where it takes any key.</summary>
    public IReadOnlyList<string> Vocabulary => Options.Where(option => option.TryGetProperty("enum", out _))
        .SelectMany(option => option.GetProperty("enum").EnumerateArray())
            .Where(word => word.ValueKind == JsonValueKind.String)
            .Select(word => word.GetString()!)
            .ToArray();

    /// <summary>Whether any text is allowed, such as an id.</summary>
    public bool IsKey => Refers("id") || name == "id";

    public bool IsList => HasType("array");

    /// <summary>The kind of a member; null where the case file has none of that name.</summary>
    public FactKind? Member(string name)
    {
        foreach (var option in Options)
        {
            if (option.TryGetProperty("properties", out var members) && members.TryGetProperty(name, out var member))
            {
                return new FactKind(member);
            }
        }

        return null;
    }

    /// <summary>The kind of the items of a list; null where it is none.</summary>
    public FactKind? Item()
    {
        foreach (var option in Options)
        {
            if (option.TryGetProperty("items", out var item))
            {
                return new FactKind(item);
            }
        }

        return null;
    }

    public IEnumerable<string> Members =>
        Options.Where(option => option.TryGetProperty("properties", out _))
            .SelectMany(option => option.GetProperty("properties").EnumerateObject())
            .Select(member => member.Name);

    private IEnumerable<JsonElement> Options =>
        schema.TryGetProperty("anyOf", out var any) || schema.TryGetProperty("oneOf", out any)
            ? any.EnumerateArray().Select(Target)
            : [schema];

    private bool Refers(string name) =>
        schema.TryGetProperty("anyOf", out var any) && any.EnumerateArray().Any(option => Name(option) == name);

    private bool HasType(string name) => Options.Any(option => option.TryGetProperty("type", out var type) && Types(type).Contains(name));

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static string? Name(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var to) ? to.GetString()!["#/$defs/".Length..] : null;

    private static JsonElement Target(JsonElement schema) =>
        Name(schema) is { } name ? Target(Schema.GetProperty("$defs").GetProperty(name)) : schema;
}
