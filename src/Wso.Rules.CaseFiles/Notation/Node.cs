using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value in the document, which knows where it stands and collects what is wrong with it.</summary>
internal sealed class Node
{
    private readonly Node? parent;
    private readonly string? name;
    private readonly int index;
    private readonly List<CaseFileError> errors;
    private string allowed = string.Empty;

    /// <summary>The whole document.</summary>
    public Node(JsonElement element, List<CaseFileError> errors) => (Element, this.errors) = (element, errors);

    private Node(JsonElement element, Node parent, string? name, int index = 0)
        : this(element, parent.errors) => (this.parent, this.name, this.index) = (parent, name, index);

    public JsonElement Element { get; }

    /// <summary>The text of a string; null where it is none, or no Unicode text.</summary>
    public string? Text => Element.ValueKind == JsonValueKind.String ? Unicode(Element, static element => element.GetString()) : null;

    /// <summary>Written out only where something is wrong.</summary>
    private string Path => parent is null ? "$" : parent.Path + (name is null ? $"[{index}]" : JsonPath.Step(name));

    public bool TryRead<T>(Notation<T> notation, out T value)
    {
        allowed = notation.Allowed;
        return notation.TryRead(this, out value);
    }

    public bool TryText(out string text)
    {
        var found = Text;
        text = found ?? string.Empty;
        return found is not null || (Element.ValueKind == JsonValueKind.String ? Refuse("This text holds half of a surrogate pair.") : RefuseKind());
    }

    public IEnumerable<Node> Items()
    {
        var position = 0;
        foreach (var item in Element.EnumerateArray())
        {
            yield return new Node(item, this, null, position++);
        }
    }

    /// <summary>The properties that are given and not null, by name; tells of names that are unknown, or stand twice.</summary>
    public Dictionary<string, Node> Properties(ICollection<string> names)
    {
        var given = new Dictionary<string, Node>(StringComparer.Ordinal);
        HashSet<string>? nulls = null;
        string? oneOfThem = null;
        foreach (var property in Element.EnumerateObject())
        {
            var name = Unicode(property, static property => property.Name);
            var node = name is null ? this : Child(property.Value, name);
            if (name is null || !names.Contains(name))
            {
                node.Refuse("No property of this name belongs here.", oneOfThem ??= "one of " + string.Join(", ", names));
            }
            else if (given.ContainsKey(name) || nulls?.Contains(name) == true)
            {
                node.Refuse("This property stands here twice.", "each property once");
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                (nulls ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            }
            else
            {
                given.Add(name, node);
            }
        }

        return given;
    }

    public Node Child(JsonElement element, string name) => new(element, this, name);

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
        errors.Add(new CaseFileError(Path, message, allowed));
        return false;
    }

    private static string? Unicode<T>(T holder, Func<T, string?> read)
    {
        try
        {
            return read(holder);
        }
        catch (InvalidOperationException)
        {
            return null; // an escaped half of a surrogate pair
        }
    }
}
