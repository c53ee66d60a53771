using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value in the document, which knows its path and collects what is wrong with it.</summary>
internal sealed class Node
{
    private readonly string path;
    private readonly List<CaseFileError> errors;
    private string allowed = string.Empty;

    public Node(JsonElement element, string path, List<CaseFileError> errors)
    {
        Element = element;
        this.path = path;
        this.errors = errors;
    }

    public JsonElement Element { get; }

    /// <summary>The text of a string; null where it is none, or no Unicode text.</summary>
    public string? Text => Element.ValueKind == JsonValueKind.String ? Unicode(Element.GetString) : null;

    public bool TryRead<T>(Notation<T> notation, out T value)
    {
        allowed = notation.Allowed;
        return notation.TryRead(this, out value);
    }

    public bool TryText(out string text)
    {
        text = Text ?? string.Empty;
        return Text is not null || (Element.ValueKind == JsonValueKind.String ? Refuse("This text holds half of a surrogate pair.") : RefuseKind());
    }

    public IEnumerable<Node> Items()
    {
        var index = 0;
        foreach (var item in Element.EnumerateArray())
        {
            yield return new Node(item, $"{path}[{index++}]", errors);
        }
    }

    /// <summary>The properties that are given and not null, by name; tells of names that are unknown, or stand twice.</summary>
    public Dictionary<string, Node> Properties(ICollection<string> names)
    {
        var given = new Dictionary<string, Node>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? oneOfThem = null;
        foreach (var property in Element.EnumerateObject())
        {
            var name = Unicode(() => property.Name);
            var node = name is null ? this : Child(property.Value, name);
            if (name is null || !names.Contains(name))
            {
                node.Refuse("No property of this name belongs here.", oneOfThem ??= "one of " + string.Join(", ", names));
            }
            else if (!seen.Add(name))
            {
                node.Refuse("This property stands here twice.", "each property once");
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                given.Add(name, node);
            }
        }

        return given;
    }

    public Node Child(JsonElement element, string name) => new(element, path + JsonPath.Step(name), errors);

    public bool RefuseKind() => Refuse(Element.ValueKind switch
    {
        JsonValueKind.Object => "An object does not belong here.",
        JsonValueKind.Array => "A list does not belong here.",
        JsonValueKind.String => "Text does not belong here.",
        JsonValueKind.Number => "A number does not belong here.",
        JsonValueKind.True or JsonValueKind.False => "True or false does not belong here.",
        JsonValueKind.Null or JsonValueKind.Undefined => "Null does not belong here.",
    });

    public bool Refuse(string message) => Refuse(message, allowed);

    /// <summary>Records an error here.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Refuse(string message, string allowed)
    {
        errors.Add(new CaseFileError(path, message, allowed));
        return false;
    }

    private static string? Unicode(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null; // an escaped half of a surrogate pair
        }
    }
}
