using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value, or the word that says aloud that there is none, where such a word is allowed.</summary>
internal sealed class ValueOrNone<T>(string? none, Notation<T> inner) : Notation<Answer<T>>
    where T : notnull
{
    public override string Allowed { get; } = none is null ? inner.Allowed : $"{inner.Allowed}, or \"{none}\"";

    public override bool TryRead(Node node, out Answer<T> value)
    {
        if (none is not null && node.Text == none)
        {
            value = Answer<T>.None;
            return true;
        }

        var read = inner.TryRead(node, out var known);
        value = read ? known : Answer<T>.Unknown;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, Answer<T> value)
    {
        if (value.TryGet(out var known))
        {
            inner.Write(writer, known);
        }
        else
        {
            writer.WriteStringValue(none);
        }
    }
}
