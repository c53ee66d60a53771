using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class DutiesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var command = new Command("duties", "List what must be done in a case, by when, and what is done or late, at the instant asked about.") { file, text };
        command.SetAction(parsed => CaseInput.AnswerEach(
            parsed.GetValue(file)!,
            documents => parsed.GetValue(text) ? TextAnswers.Write(documents, DutyText.Write) : JsonAnswers.Write(documents, AnswerWriter.WriteDuties)));
        return command;
    }
}
