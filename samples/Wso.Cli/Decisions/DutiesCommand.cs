using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class DutiesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var jail = JailFile.Option();
        var agency = new Option<bool>("--agency")
        {
            Description = "What the agency must do whatever the case, such as reports that state law asks for.",
        };
        var command = new Command("duties", "List what must be done in a case, by when, and what is done or late.") { file, jail, agency };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed => CaseInput.AnswerEach(
            parsed.GetValue(file)!,
            documents => format.IsText(parsed)
                ? TextAnswers.Write(documents, (console, document) => DutyText.Write(console, document, parsed.GetValue(agency)))
                : JsonAnswers.Write(documents, (writer, document) => AnswerWriter.WriteDuties(writer, document, parsed.GetValue(agency))),
            parsed.GetValue(jail)));
        return command;
    }
}
