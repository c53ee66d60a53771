using System.CommandLine;
using System.Globalization;
using System.Threading.Tasks;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

internal static class AuditCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CaseInput.Description };
        var jailFile = JailFile.Option();
        var output = new Option<string?>("--output") { Description = "A new file for the rows; without it they go to standard output." };
        var resume = new Option<bool>("--resume")
        {
            Description = "Go on behind the rows that --output already holds, after a stop or a kill; the input must be the same.",
        };
        var csv = new Option<bool>("--csv") { Description = "Rows as CSV for a spreadsheet instead of JSON Lines." };
        var html = new Option<string?>("--html") { Description = "The summary as one page with charts, into this file." };
        var tolerance = new Option<string?>("--tolerance")
        {
            Description =
                "A release that follows the end of a hold within this time, such as 15m or 1h, is listed apart from the breaches; the law "
                    + "gives none. With --resume the same as before.",
        };

        var title = new Option<string?>("--title")
        {
            Description = "What the summary is of, as 'Made County, January to June 2026'; without it the jails and the days of the cases.",
        };
        var command = new Command(
            "audit",
            "Find what went wrong in many cases: held too long or "
                + "without authority, acts not permitted, duties late "
                + "or missed; each up to the instant its case asks "
                + "about.") { file, jailFile, output, resume, csv, html, tolerance, title };
        var format = OutputFormat.Of(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(output) is null)
            {
                result.AddError("--resume goes on behind rows that are already in a file; name it with --output.");
            }

            if (result.GetValue(tolerance) is { } given && Tolerance(given) is null)
            {
                result.AddError(
                    $"--tolerance {given} is not a length of time. Give whole minutes or hours below a day, such as 15m or 1h.");
            }
        });
        command.SetAction((parsed, stop) =>
        {
            var rows = parsed.GetValue(csv) ? (IAuditFormat)new CsvFormat() : new JsonLinesFormat();

            // Whoever asks for rows, or for a file, gets those on a terminal too.
            var isSummary = format.IsText(parsed)
                && (
                    format.IsAskedForText(parsed.CommandResult)
                        || !(parsed.GetValue(csv) || parsed.GetValue(output) is not null || parsed.GetValue(html) is not null));
            var jail = default(Jail);
            if (parsed.GetValue(jailFile) is { } path && !JailFile.TryRead(path, out jail, out var refused))
            {
                return Task.FromResult(refused);
            }

            var run = new AuditRun(
                parsed.GetValue(file)!, jail, parsed.GetValue(output), rows, isSummary, parsed.GetValue(html),
                Tolerance(parsed.GetValue(tolerance) ?? "0m")!.Value, parsed.GetValue(title));
            return run.Run(parsed.GetValue(resume), stop);
        });
        return command;
    }

    private static Duration? Tolerance(string text) =>
        text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (text[^1], number) switch
            {
                ('m', < 24 * 60) => Duration.FromMinutes(number),
                ('h', < 24) => Duration.FromHours(number),
                _ => null,
            }
            : null;
}
