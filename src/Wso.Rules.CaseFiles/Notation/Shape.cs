using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>An object and its properties, in the order in which they are written. One table reads, writes, and knows which names there are.</summary>
/// <param name="begin">Begins to build, from the properties that are given by name.</param>
/// <param name="build">What has been built.</param>
/// <param name="required">The names that may not be left out.</param>
internal sealed class Shape<TFact, TBuilder>(Func<Dictionary<string, Node>, TBuilder> begin, Func<TBuilder, TFact> build, params string[] required)
    : Notation<TFact>, IEnumerable
{
    private readonly List<string> names = [];
    private readonly List<Action<Dictionary<string, Node>, TBuilder>> readers = [];
    private readonly List<Action<Utf8JsonWriter, TFact>> writers = [];

    public override string Allowed => "an object";

    /// <summary>A property that is left out where it is unknown.</summary>
    public void Add<T>(string name, Notation<T> notation, Func<TFact, T?> get, Action<TBuilder, T> set, T? unknown = default)
    {
        names.Add(name);
        readers.Add((given, builder) =>
        {
            if (given.TryGetValue(name, out var node) && node.TryRead(notation, out var value))
            {
                set(builder, value);
            }
        });
        writers.Add((writer, fact) =>
        {
            var value = get(fact);
            if (!EqualityComparer<T?>.Default.Equals(value, unknown))
            {
                writer.WritePropertyName(name);
                notation.Write(writer, value!);
            }
        });
    }

    /// <summary>A property that the builder is begun with.</summary>
    public void Add<T>(string name, Notation<T> notation, Func<TFact, T> get)
    {
        names.Add(name);
        writers.Add((writer, fact) =>
        {
            writer.WritePropertyName(name);
            notation.Write(writer, get(fact));
        });
    }

    /// <summary>Reads what can be read; false only where this is no object at all.</summary>
    public override bool TryRead(Node node, out TFact value)
    {
        value = default!;
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            return node.RefuseKind();
        }

        var given = node.Properties(names);
        foreach (var name in required)
        {
            if (!given.ContainsKey(name))
            {
                node.Child(default, name).Refuse("This is required.", "a value that is known, neither left out nor null");
            }
        }

        var builder = begin(given);
        readers.ForEach(read => read(given, builder));
        value = build(builder);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TFact value)
    {
        writer.WriteStartObject();
        writers.ForEach(write => write(writer, value));
        writer.WriteEndObject();
    }

    public IEnumerator GetEnumerator() => names.GetEnumerator();
}
