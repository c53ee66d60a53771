using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wso.Rules.CaseFiles;

/// <summary>One kind of fact for <see cref="JsonSerializer"/>.</summary>
/// <param name="notation">How it is written in a case file.</param>
/// <param name="isUnknown">Whether nothing is known of it: then it is null. Null if it is always known: then a null is refused.</param>
/// <param name="document">The document in which it is validated, or null if it is validated alone.</param>
internal sealed class FactConverter<T>(Notation<T> notation, Func<T, bool>? isUnknown, Func<T, CaseFileDocument>? document = null)
    : JsonConverter<T>
{
    public override bool HandleNull => isUnknown is not null;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default!;
        }

        // In one piece, wherever the caller's pieces end.
        using var whole = JsonDocument.ParseValue(ref reader);
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(whole.RootElement.GetRawText()));
        json.Read();
        var told = new Told();
        if (!notation.TryRead(ref json, told, out var value) || told.Errors.Count > 0)
        {
            throw Refusal(told.Errors[0].Path, told.Errors[0].Message, told.Errors[0].Allowed);
        }

        Check(value);
        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null || isUnknown?.Invoke(value) == true)
        {
            writer.WriteNullValue();
            return;
        }

        Check(value);
        notation.Write(writer, value);
    }

    private void Check(T value)
    {
        if (document is not null && CaseFileValidator.Broken(document(value), out _) is { Count: > 0 } wrong)
        {
            throw Refusal(wrong[0].PropertyName, wrong[0].ErrorMessage, (string)wrong[0].CustomState);
        }
    }

    private static JsonException Refusal(string path, string message, string allowed) => new($"{path}: {message} Allowed: {allowed}.");
}
