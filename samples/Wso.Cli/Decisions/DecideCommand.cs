using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class DecideCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var jail = JailFile.Option();
        var brief =
            new Option<bool>("--brief") { Description = "JSON without reasons: rulings, the end of the hold and the next change only." };
        var receipt = new Option<bool>("--receipt")
        {
            Description = "JSON with a receipt (versions of law, package and time zones, and a digest of the facts) for 'wso replay'.",
        };
        var all = new Option<bool>("--all") { Description = "Text with every check, those that passed too, and the law's own words." };
        var ids = new Option<bool>("--ids") { Description = "Text with the id of each rule, for 'wso rules ID'." };

        var command = new Command(
            "decide",
            "Decide a case: release now, by when, or not known; what is permitted, and why.") { file, jail, brief, receipt, all, ids };
        var format = OutputFormat.Of(command);
        command.Validators.Add(result =>
        {
            var (isJson, isText) = (result.GetValue(brief) || result.GetValue(receipt), result.GetValue(all) || result.GetValue(ids));
            if (isJson && (format.IsAskedForText(result) || isText))
            {
                result.AddError("--brief and --receipt shape the JSON; --text, --all and --ids shape the text. Choose one kind.");
            }

            if (isText && format.IsAskedForJson(result))
            {
                result.AddError("--all and --ids shape the text; the JSON always holds every check and every id, unless --brief is given.");
            }
        });
        command.SetAction(parsed =>
        {
            var (isJson, isText) = (parsed.GetValue(brief) || parsed.GetValue(receipt), parsed.GetValue(all) || parsed.GetValue(ids));
            return CaseInput.AnswerEach(
                parsed.GetValue(file)!,
                documents => !isJson && (isText || format.IsText(parsed))
                    ? TextAnswers.Write(
                        documents,
                        (console, document) => new DecisionText(console, parsed.GetValue(all), parsed.GetValue(ids)).Write(document))
                    : JsonAnswers.Write(
                        documents,
                        (writer, document) => AnswerWriter.Write(writer, document, parsed.GetValue(brief), parsed.GetValue(receipt))),
                parsed.GetValue(jail));
        });
        return command;
    }
}
