using System;
using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>Writes JSON and leaves out what is unknown.</summary>
internal readonly struct JsonOut(Utf8JsonWriter writer)
{
    public void Object(Action body)
    {
        writer.WriteStartObject();
        body();
        writer.WriteEndObject();
    }

    public void Object(string name, Action body)
    {
        writer.WritePropertyName(name);
        Object(body);
    }

    /// <summary>A list of objects.</summary>
    public void Objects<T>(string name, IEnumerable<T> items, Action<T> body)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            body(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        Texts(texts);
        writer.WriteEndArray();
    }

    /// <summary>A list of lists of texts.</summary>
    public void TextLists(string name, IEnumerable<IEnumerable<string>> lists)
    {
        writer.WriteStartArray(name);
        foreach (var list in lists)
        {
            writer.WriteStartArray();
            Texts(list);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public void Number(string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>In UTC, whole seconds, rounded down.</summary>
    public void At(string name, Instant? instant) => Text(name, instant is { } at ? InstantPattern.General.Format(at) : null);

    public void TrueWhere(string name, bool isSo)
    {
        if (isSo)
        {
            writer.WriteBoolean(name, true);
        }
    }

    public void Null(string name) => writer.WriteNull(name);

    private void Texts(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }
    }
}
