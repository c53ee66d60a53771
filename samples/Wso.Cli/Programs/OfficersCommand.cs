using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>
/// Who of the officers of a case file could do what it asks about, what each has still to confirm, and what the others lack.
/// </summary>
internal static class OfficersCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var command = new Command(
            "officers",
            "Show which officers may do the act asked about (without an action: serve a Form I-200), and what the others lack.") { file };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed =>
            CaseInput.AnswerEach(
                parsed.GetValue(file)!,
                documents => format.IsText(parsed) ? TextAnswers.Write(documents, Text) : JsonAnswers.Write(documents, ToJson)));
        return command;
    }

    private static JailAction Asked(CaseFileDocument document) => document.Ask.Action ?? JailAction.ExecuteArrestWarrant;

    private static void Text(IAnsiConsole console, CaseFileDocument document)
    {
        var (caseFile, ask) = document;
        var what = EnglishNames.Of(Asked(document));
        var all = Eligibility.Of(caseFile, ask, Asked(document)).ToList();
        var may = all.Where(static one => one.ByRecords.Ruling is Ruling.Permitted or Ruling.Required).ToList();
        var unknown = all.Where(static one => one.ByRecords.Ruling == Ruling.Undetermined).ToList();
        console.Say(
            $"{(may.Count > 0 ? $"{string.Join(", ", may.Select(Name))} may {what}" : $"NOBODY is shown to be able to {what}")}{(unknown.Count > 0 ? $"; not known: {string.Join(", ", unknown.Select(Name))}" : "")}.",
            "bold");
        console.Wrapped("", !caseFile.Officers.IsKnown ? "The officers are not given. List them with their designations at officers."
            : caseFile.Officers.OrNone().Count == 0 ? "The list of officers is empty."
            : "This is what the records show. The officer confirms the rest at the time of the act.", 2);
        console.Head(document);
        foreach (var one in all)
        {
            console.WriteLine();
            var ruling = one.ByRecords.Ruling;
            console.MarkupLineInterpolated($"[bold {Words.Color(ruling)}]{Words.Of(ruling)}[/]  {Name(one)}");
            foreach (var way in one.ToConfirm.Where(static way => way.Count > 0))
            {
                console.Row("confirm", string.Join("; ", way.Select(static rule => rule.Says)));
            }

            console.Reasons(one.Missing, caseFile);
        }
    }

    private static string Name(Eligibility one) => one.Officer.Id ?? "an officer without an id";

    private static void ToJson(Utf8JsonWriter writer, CaseFileDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.CaseFile.Id);
        writer.WriteString("at", Terminal.Utc(document.Ask.At));
        writer.WriteString("action", Json.Camel(Asked(document)));
        if (!document.CaseFile.Officers.IsKnown)
        {
            writer.WriteEndObject(); // as in a case file: left out is not known, [] is nobody
            return;
        }

        writer.WriteStartArray("officers");
        foreach (var one in Eligibility.Of(document.CaseFile, document.Ask, Asked(document)))
        {
            writer.WriteStartObject();
            writer.WriteString("officer", one.Officer.Id);
            writer.WriteString("byRecords", Json.Camel(one.ByRecords.Ruling));
            writer.WriteStartArray("toConfirm");
            foreach (var way in one.ToConfirm)
            {
                writer.WriteStartArray();
                foreach (var rule in way)
                {
                    writer.WriteStringValue(rule.Id);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            Json.Reasons(writer, "missing", one.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
