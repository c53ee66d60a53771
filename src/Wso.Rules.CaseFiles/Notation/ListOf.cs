using System.Collections.Generic;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A list that is whole; where one element cannot be read, neither can the list.</summary>
internal sealed class ListOf<T>(Notation<T> item) : Notation<WholeList<T>>
    where T : notnull
{
    public override string Allowed => "a list, [] where there is none, or left out where it is not known";

    public override bool TryRead(Node node, out WholeList<T> value)
    {
        value = default;
        if (node.Element.ValueKind != JsonValueKind.Array)
        {
            return node.RefuseKind();
        }

        var items = new List<T>();
        var whole = true;
        foreach (var element in node.Items())
        {
            whole &= element.TryRead(item, out var read);
            items.Add(read);
        }

        value = whole ? WholeList.From(items) : default;
        return whole;
    }

    public override void Write(Utf8JsonWriter writer, WholeList<T> value)
    {
        writer.WriteStartArray();
        foreach (var element in value)
        {
            item.Write(writer, element);
        }

        writer.WriteEndArray();
    }
}
