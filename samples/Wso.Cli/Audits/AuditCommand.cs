using System.CommandLine;

namespace Wso.Cli;

internal static class AuditCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var output = new Option<string?>("--output") { Description = "A new file for the rows; without it they go to standard output." };
        var resume = new Option<bool>("--resume") { Description = "Go on behind the rows that --output already holds, after a stop or a kill; the input must be the same." };
        var csv = new Option<bool>("--csv") { Description = "Rows as CSV for a spreadsheet instead of JSON Lines." };
        var text = new Option<bool>("--text") { Description = "The summary on standard output, in the place of the rows." };
        var html = new Option<string?>("--html") { Description = "The summary as one page with charts, into this file." };

        var command = new Command("audit", "Find what went wrong in many cases: held too long or on nothing, acts not permitted, duties late or missed; each up to the instant its case asks about.") { file, output, resume, csv, text, html };
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(output) is null)
            {
                result.AddError("--resume goes on behind rows that are already in a file; name it with --output.");
            }
        });
        command.SetAction((parsed, stop) =>
        {
            var format = parsed.GetValue(csv) ? (IAuditFormat)new CsvFormat() : new JsonLinesFormat();
            var run = new AuditRun(parsed.GetValue(file)!, parsed.GetValue(output), format, parsed.GetValue(text), parsed.GetValue(html));
            return run.Run(parsed.GetValue(resume), stop);
        });
        return command;
    }
}
