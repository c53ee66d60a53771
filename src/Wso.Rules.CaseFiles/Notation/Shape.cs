using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>An object and its properties, in the order in which they are written.</summary>
/// <param name="begin">Starts a builder. A required fact has a placeholder there, so that the rest can be read without it.</param>
/// <param name="build">What has been built.</param>
/// <param name="required">The names that may not be left out.</param>
internal sealed class Shape<TFact, TBuilder>(Func<TBuilder> begin, Func<TBuilder, TFact> build, params string[] required) : Notation<TFact>,
IEnumerable
{
    private readonly List<Row<TFact, TBuilder>> rows = [];
    private string? oneOfThem;

    public override string Allowed => "an object";

    public Row<TFact, TBuilder> this[string name] => rows.Find(row => row.Name.Value == name)!;

    /// <summary>A property that is left out if it is unknown.</summary>
    public void Add<T>(string name, Notation<T> notation, Func<TFact, T?> get, Action<TBuilder, T> set, T? unknown = default) =>
        rows.Add(new Row<TFact, TBuilder, T>(name, notation, get, set, unknown));

    /// <summary>A property that is never left out.</summary>
    public void AddRequired<T>(string name, Notation<T> notation, Func<TFact, T> get, Action<TBuilder, T> set) =>
        rows.Add(new Row<TFact, TBuilder, T>(name, notation, get, set, unknown: default, isRequired: true));

    public void Add(Row<TFact, TBuilder> row) => rows.Add(row);

    /// <summary>Reads what can be read. False only if this is not an object at all.</summary>
    public override bool TryRead(ref Utf8JsonReader json, Told told, out TFact value)
    {
        value = default!;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return told.RefuseKind(ref json, Allowed);
        }

        var builder = begin();
        ReadInto(ref json, told, builder);
        value = build(builder);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TFact value)
    {
        writer.WriteStartObject();
        foreach (var row in rows)
        {
            row.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public IEnumerator GetEnumerator() => rows.GetEnumerator();

    /// <summary>Reads the properties of the object at the reader's position.</summary>
    public void ReadInto(ref Utf8JsonReader json, Told told, TBuilder builder)
    {
        var (seen, given, next) = (0UL, 0UL, 0);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var index = Find(ref json, next);
            if (index < 0)
            {
                RefuseName(ref json, told);
                continue;
            }

            var (row, bit) = (rows[index], 1UL << index);
            next = index + 1;
            json.Read();
            told.Enter(row.Name.Value);
            if ((seen & bit) != 0)
            {
                told.Refuse("Duplicate property.", "each property once");
                json.Skip();
            }
            else if (json.TokenType != JsonTokenType.Null)
            {
                given |= bit;
                row.Read(ref json, told, builder);
            }

            seen |= bit;
            told.Leave();
        }

        foreach (var name in required)
        {
            if ((given & (1UL << rows.FindIndex(row => row.Name.Value == name))) == 0)
            {
                told.Enter(name);
                told.Refuse("This property is required.", "a known value, not null");
                told.Leave();
            }
        }
    }

    /// <summary>Mostly the next one.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var index = (next + i) % rows.Count;
            if (json.Says(rows[index].Name))
            {
                return index;
            }
        }

        return -1;
    }

    private void RefuseName(ref Utf8JsonReader json, Told told)
    {
        oneOfThem ??= "one of " + string.Join(", ", rows.ConvertAll(static row => row.Name.Value));
        if (json.TryUnicode(out var name))
        {
            told.Enter(name);
            told.Refuse(
                Guess.Added("Unknown property.", told.IsFull ? null : Guess.Near(name, rows.ConvertAll(static row => row.Name.Value))),
                oneOfThem);
            told.Leave();
        }
        else
        {
            told.Refuse("Unknown property.", oneOfThem);
        }

        json.Read();
        json.Skip();
    }
}
