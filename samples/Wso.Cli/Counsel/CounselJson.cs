using System.Linq;
using System.Text.Json;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The questions as JSON, and the localLaw to fill in: a null there leaves the library's own answer.</summary>
internal static class CounselJson
{
    public static string Of(CounselSheet sheet) => Json.Object(writer =>
    {
        writer.WriteString("state", sheet.State.ToString());
        writer.WriteString("law", RuleBook.Current.LawVersion);
        writer.WriteStartArray("agreements");
        foreach (var agreement in sheet.Agreements)
        {
            writer.WriteStringValue(Json.Camel(agreement));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("questions");
        foreach (var question in sheet.Questions)
        {
            Write(writer, question);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("localLaw");
        writer.WriteNull("answeredBy");
        writer.WriteNull("answeredOn");
        foreach (var question in sheet.Questions.OrderBy(question => question.Question))
        {
            writer.WriteNull(Json.Camel(question.Question));
        }

        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CounselQuestion question)
    {
        writer.WriteStartObject();
        writer.WriteString("question", Json.Camel(question.Question));
        writer.WriteString("asks", question.Asks);
        writer.WriteBoolean("mustBeAnswered", question.MustBeAnswered);
        if (question.Found is { } found)
        {
            writer.WriteStartObject("found");
            writer.WriteString("stated", Json.Camel(found.Stated));
            writer.WriteString("countsAs", Json.Camel(found.Answer));
            writer.WriteString("verification", Json.Camel(found.Citation.Verification));
            writer.WriteString("cite", found.Citation.ToString());
            writer.WriteString("text", found.Text);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("decides");
        foreach (var effect in question.Effects)
        {
            writer.WriteStartObject();
            writer.WriteString("basis", effect.Basis);
            writer.WriteString("action", Json.Camel(effect.Action));
            writer.WriteString("now", Json.Camel(effect.NotAnswered));
            foreach (var (answer, ruling) in effect.By)
            {
                writer.WriteString(Json.Camel(answer), Json.Camel(ruling));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
