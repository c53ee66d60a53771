using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A complete list. If one element cannot be read, neither can the list.</summary>
internal sealed class ListOf<T>(Notation<T> item) : Notation<FactList<T>>
    where T : notnull
{
    public override string Allowed => "a list, [] if there are none, or left out if it is not known";

    public override bool TryRead(ref Utf8JsonReader json, Told told, out FactList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return told.RefuseKind(ref json, Allowed);
        }

        var items = new List<T>();
        var whole = true;
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            told.Enter(null, i);
            whole &= item.TryRead(ref json, told, out var read);
            told.Leave();
            items.Add(read);
        }

        value = whole ? FactList.From(items) : default;
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, FactList<T> value)
    {
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var element in value)
        {
            item.Write(writer, element);
        }

        writer.WriteEndArray();
    }
}
