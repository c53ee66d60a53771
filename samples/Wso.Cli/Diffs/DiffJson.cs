using System.Collections.Generic;
using System.Text.Json;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// Changes of law as JSON: one object a question, with the answer before and after and the source of each; a side that is not there is left
/// out.
/// </summary>
internal static class DiffJson
{
    public static string Of(string from, string to, IReadOnlyList<LawChange> changes) => Json.Object(writer =>
    {
        writer.WriteString("from", from);
        writer.WriteString("to", to);
        writer.WriteStartArray("changes");
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("question", change.Question);
            Write(writer, "before", change.From, change.FromCitation);
            Write(writer, "after", change.To, change.ToCitation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, string side, string? answer, Citation? citation)
    {
        if (answer is null)
        {
            return;
        }

        writer.WriteStartObject(side);
        writer.WriteString("answer", answer);
        if (citation is not null)
        {
            writer.WriteString("cite", citation.ToString());
            writer.WriteString("verification", Json.Camel(citation.Verification));
            StatesJson.WriteDay(writer, "from", citation.From);
            StatesJson.WriteDay(writer, "until", citation.Until);
        }

        writer.WriteEndObject();
    }
}
