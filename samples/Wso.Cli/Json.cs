using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// How the command writes JSON that is not an answer on a case: indented, the same line ends everywhere, words in camel case.
/// </summary>
internal static class Json
{
    private static readonly JsonWriterOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>For one object a line: what is not there is left out.</summary>
    public static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Object(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Camel<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>Each condition or bar with its truth and citation.</summary>
    public static void Reasons(Utf8JsonWriter writer, string name, IEnumerable<Reason> reasons)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", reason.Rule.Id);
            if (reason.Under is { } under)
            {
                writer.WriteString("under", Camel(under));
            }

            writer.WriteString("truth", Camel(reason.Truth));
            writer.WriteString("says", reason.Rule.Says);
            writer.WriteString("cite", reason.Citation.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
