using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class DecideCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var brief = new Option<bool>("--brief") { Description = "JSON without reasons: rulings, the end of the hold and the next change only." };
        var receipt = new Option<bool>("--receipt") { Description = "Add by what it was decided, so that 'wso replay' can decide it again later." };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var all = new Option<bool>("--all") { Description = "With --text: every condition weighed, the met ones too." };

        var command = new Command("decide", "Decide a case: what is permitted, required, prohibited or undetermined, until when, and why.") { file, brief, receipt, text, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) && (result.GetValue(brief) || result.GetValue(receipt)))
            {
                result.AddError("--text excludes --brief and --receipt: they are about the JSON, --text is for people.");
            }

            if (result.GetValue(all) && !result.GetValue(text))
            {
                result.AddError("--all belongs to --text; the JSON always holds every condition unless --brief is given.");
            }
        });
        command.SetAction(parsed => CaseInput.AnswerEach(
            parsed.GetValue(file)!,
            documents => parsed.GetValue(text)
                ? TextAnswers.Write(documents, (console, document) => new DecisionText(console, parsed.GetValue(all)).Write(document))
                : JsonAnswers.Write(documents, (writer, document) => AnswerWriter.Write(writer, document, parsed.GetValue(brief), parsed.GetValue(receipt)))));
        return command;
    }
}
