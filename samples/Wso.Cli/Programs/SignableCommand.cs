using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Wso.Rules;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>
/// Which agreements the jail of a case file could lawfully sign at the instant asked about, and which rule prevents each of the others.
/// </summary>
internal static class SignableCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var command = new Command(
            "signable",
            "Show which agreements the jail could lawfully sign, and which rule prevents the others. It does not say which one "
                + "it should sign.") { file };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed =>
            CaseInput.AnswerEach(
                parsed.GetValue(file)!,
                documents => format.IsText(parsed) ? TextAnswers.Write(documents, Text) : JsonAnswers.Write(documents, ToJson)));
        return command;
    }

    private static void Text(IAnsiConsole console, CaseFileDocument document)
    {
        var all = Signable.Of(document.CaseFile, document.Ask.At).ToList();
        string Named(Ruling ruling) =>
            string.Join(", ", all.Where(one => one.Ruling == ruling).Select(static one => Words.Of(one.Agreement.Type)));
        console.Say(
            $"May be signed: {(Named(Ruling.Permitted) is { Length: > 0 } may ? may : "none")}.{(Named(Ruling.Undetermined) is { Length: > 0 } open ? $" Not known: {open}." : "")}",
            "bold");
        console.Head(document);
        foreach (var one in all)
        {
            console.WriteLine();
            console.MarkupLineInterpolated(
                $"[bold {Words.Color(one.Ruling)}]{Words.Of(one.Ruling)}[/]  sign {Words.Of(one.Agreement.Type)}");
            console.Reasons(one.Against, document.CaseFile);
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
