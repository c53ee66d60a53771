using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>One property of an object: its name, and how it is read and written.</summary>
internal abstract class Row<TFact, TBuilder>(string name)
{
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    /// <summary>Reads a value that is present and not null.</summary>
    public abstract void Read(ref Utf8JsonReader json, Told told, TBuilder builder);

    /// <summary>Writes the name and the value, or nothing if the value is unknown.</summary>
    public abstract void Write(Utf8JsonWriter writer, TFact fact);

    /// <summary>The same property of a larger whole.</summary>
    public Row<TWhole, TWholeBuilder> Of<TWhole, TWholeBuilder>(Func<TWhole, TFact> part, Func<TWholeBuilder, TBuilder> partBuilder) =>
        new RowOfPart<TWhole, TWholeBuilder, TFact, TBuilder>(this, part, partBuilder);
}

/// <summary>A property of one kind.</summary>
internal sealed class Row<TFact, TBuilder, T>(
    string name, Notation<T> notation, Func<TFact, T?> get, Action<TBuilder, T> set, T? unknown, bool isRequired = false)
    : Row<TFact, TBuilder>(name)
{
    public override void Read(ref Utf8JsonReader json, Told told, TBuilder builder)
    {
        if (notation.TryRead(ref json, told, out var value))
        {
            set(builder, value);
        }
    }

    public override void Write(Utf8JsonWriter writer, TFact fact)
    {
        var value = get(fact);
        if (isRequired || !EqualityComparer<T?>.Default.Equals(value, unknown))
        {
            writer.WritePropertyName(Name);
            notation.Write(writer, value!);
        }
    }
}

/// <summary>A property of a part, written as if it were of the whole.</summary>
internal sealed class RowOfPart<TWhole, TWholeBuilder, TFact, TBuilder>(
    Row<TFact, TBuilder> row,
    Func<TWhole, TFact> part,
    Func<TWholeBuilder, TBuilder> partBuilder)
    : Row<TWhole, TWholeBuilder>(row.Name.Value)
{
    public override void Read(ref Utf8JsonReader json, Told told, TWholeBuilder builder) => row.Read(ref json, told, partBuilder(builder));

    public override void Write(Utf8JsonWriter writer, TWhole fact) => row.Write(writer, part(fact));
}
