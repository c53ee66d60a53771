using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class DutiesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var agency = new Option<bool>("--agency") { Description = "What the agency owes whatever the case, such as the departure of an officer or a state's reports, instead of what the case owes." };
        var command = new Command("duties", "List what must be done in a case, by when, and what is done or late, at the instant asked about.") { file, text, agency };
        command.SetAction(parsed => CaseInput.AnswerEach(
            parsed.GetValue(file)!,
            documents => parsed.GetValue(text)
                ? TextAnswers.Write(documents, (console, document) => DutyText.Write(console, document, parsed.GetValue(agency)))
                : JsonAnswers.Write(documents, (writer, document) => AnswerWriter.WriteDuties(writer, document, parsed.GetValue(agency)))));
        return command;
    }
}
