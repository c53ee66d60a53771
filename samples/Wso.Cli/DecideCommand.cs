using System;
using System.CommandLine;
using System.IO;

namespace Wso.Cli;

internal static class DecideCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "One JSON case file, or JSON Lines with one case a line; - reads standard input." };
        var brief = new Option<bool>("--brief") { Description = "JSON without reasons: rulings and the end of the hold only." };
        var text = new Option<bool>("--text") { Description = "Text for people instead of JSON." };
        var all = new Option<bool>("--all") { Description = "With --text: every condition weighed, the met ones too." };

        var command = new Command("decide", "Decide a case: what is permitted, required, prohibited or undetermined, until when, and why.") { file, brief, text, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(text) && result.GetValue(brief))
            {
                result.AddError("--text and --brief exclude each other: --brief shortens the JSON, --text is for people.");
            }

            if (result.GetValue(all) && !result.GetValue(text))
            {
                result.AddError("--all belongs to --text; the JSON always holds every condition unless --brief is given.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(brief), parsed.GetValue(text), parsed.GetValue(all)));
        return command;
    }

    private static int Run(string file, bool brief, bool text, bool all)
    {
        if (!TryOpen(file, out var input))
        {
            return ExitCode.BadUsage;
        }

        using (input)
        {
            using var answers = text ? (IAnswers)new TextAnswers(all) : new JsonAnswers(brief);
            var invalid = 0;
            foreach (var document in CaseDocuments.In(input))
            {
                invalid += answers.Add(document) ? 0 : 1;
            }

            if (invalid > 0)
            {
                Console.Error.WriteLine(invalid == 1 ? "1 case file is invalid; its errors stand in the place of its answer." : $"{invalid} case files are invalid; their errors stand in the place of their answers.");
            }

            return invalid > 0 ? ExitCode.InvalidInput : ExitCode.Answered;
        }
    }

    private static bool TryOpen(string file, out Stream input)
    {
        try
        {
            input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file} cannot be read: {fault.Message} Give the path of a case file, or - for standard input.");
            input = Stream.Null;
            return false;
        }
    }
}
