using System.Text.Json;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The comparison as JSON: an object an agreement, each cell a list of rules with words and citation.</summary>
internal static class ProgramsJson
{
    public static string Write() => Json.Object(writer =>
    {
        writer.WriteString("law", RuleBook.Current.LawVersion);
        writer.WriteStartArray("agreements");
        foreach (var agreement in RuleBook.Current.Programs)
        {
            writer.WriteStartObject();
            writer.WriteString("type", Json.Camel(agreement.Type));
            writer.WriteStartArray("actions");
            foreach (var action in agreement.Actions)
            {
                writer.WriteStringValue(Json.Camel(action));
            }

            writer.WriteEndArray();
            writer.WriteStartObject("cells");
            foreach (var (name, cell) in ProgramTable.Rows)
            {
                writer.WriteStartArray(name);
                foreach (var rule in cell(agreement))
                {
                    Write(writer, rule);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WriteString("says", rule.Says);
        writer.WriteString("text", rule.Text);
        writer.WriteString("cite", rule.Citation.ToString());
        writer.WriteString("verification", Json.Camel(rule.Citation.Verification));
        writer.WriteEndObject();
    }
}
