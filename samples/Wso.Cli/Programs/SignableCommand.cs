using System.CommandLine;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>Which agreements the jail of a case file could lawfully sign at the instant asked about, and which rule stands against each of the others.</summary>
internal static class SignableCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var command = new Command("signable", "Tell which agreements the jail could lawfully sign, and which rule stands against the others. No advice which it should.") { file, text };
        command.SetAction(parsed => CaseInput.AnswerEach(parsed.GetValue(file)!, documents => parsed.GetValue(text) ? TextAnswers.Write(documents, Text) : JsonAnswers.Write(documents, ToJson)));
        return command;
    }

    private static void Text(IAnsiConsole console, CaseFileDocument document)
    {
        console.Head(document);
        foreach (var told in Signable.Of(document.CaseFile, document.Ask.At))
        {
            console.MarkupLineInterpolated($"[bold {Words.Colour(told.Ruling)}]{Words.Of(told.Ruling)}[/]  sign {Words.Of(told.Agreement.Type)}");
            console.Reasons(told.Against);
        }
    }

    private static void ToJson(Utf8JsonWriter writer, CaseFileDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.CaseFile.Id);
        writer.WriteString("at", Terminal.Utc(document.Ask.At));
        writer.WriteStartArray("signable");
        foreach (var told in Signable.Of(document.CaseFile, document.Ask.At))
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", Json.Camel(told.Agreement.Type));
            writer.WriteString("ruling", Json.Camel(told.Ruling));
            Json.Reasons(writer, "against", told.Against);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
