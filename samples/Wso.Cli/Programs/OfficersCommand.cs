using System.CommandLine;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>Who of the officers of a case file could do what it asks about, what each has still to confirm, and what the others lack.</summary>
internal static class OfficersCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var command = new Command("officers", "Tell which officers could do the act asked about (without an action: serve a Form I-200), and what the others lack.") { file, text };
        command.SetAction(parsed => CaseInput.AnswerEach(parsed.GetValue(file)!, documents => parsed.GetValue(text) ? TextAnswers.Write(documents, Text) : JsonAnswers.Write(documents, ToJson)));
        return command;
    }

    private static JailAction Asked(CaseFileDocument document) => document.Ask.Action ?? JailAction.ExecuteArrestWarrant;

    private static void Text(IAnsiConsole console, CaseFileDocument document)
    {
        console.Head(document);
        console.WriteLine(Words.Of(Asked(document)));
        if (document.CaseFile.Officers.OrNone().Count == 0)
        {
            console.Row("officers", document.CaseFile.Officers.IsKnown ? "none: the list is empty, so that nobody here could" : "not given, so that nobody is shown to be able to; list them with their designations");
        }

        foreach (var one in Eligibility.Of(document.CaseFile, document.Ask, Asked(document)))
        {
            var ruling = one.ByRecords.Ruling;
            console.MarkupLineInterpolated($"[bold {Words.Colour(ruling)}]{Words.Of(ruling)}[/]  {one.Officer.Id ?? "an officer without an id"}, by the records");
            foreach (var way in one.ToConfirm.Where(way => way.Count > 0))
            {
                console.Row("confirm", string.Join("; ", way.Select(rule => rule.Says)));
            }

            console.Reasons(one.Missing);
        }
    }

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
