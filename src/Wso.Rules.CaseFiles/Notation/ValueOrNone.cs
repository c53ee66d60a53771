using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value, or the word that says that there is none, if such a word is allowed.</summary>
internal sealed class ValueOrNone<T>(string? none, Notation<T> inner) : Notation<FactValue<T>>
    where T : notnull
{
    private readonly JsonEncodedText word = JsonEncodedText.Encode(none ?? string.Empty);

    public override string Allowed { get; } = none is null ? inner.Allowed : $"{inner.Allowed}, or \"{none}\"";

    public override bool TryRead(ref Utf8JsonReader json, Told told, out FactValue<T> value)
    {
        if (none is not null && json.TokenType == JsonTokenType.String && json.Says(word))
        {
            value = FactValue<T>.None;
            return true;
        }

        var read = inner.TryRead(ref json, told, out var known);
        value = read ? known : FactValue<T>.Unknown;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, FactValue<T> value)
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
