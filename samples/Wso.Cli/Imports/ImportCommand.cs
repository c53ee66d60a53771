using System;
using System.CommandLine;
using System.IO;

namespace Wso.Cli;

/// <summary>From a jail's own table to cases.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The table: CSV, or an Excel workbook." };
        var mapping = new Option<string?>("--mapping") { Description = "What its columns mean: a JSON file as --suggest writes it." };
        var jail = new Option<string?>("--jail")
        {
            Description = "A jail file: facility, agency, officers and localLaw of every case. The mapping leaves them out.",
        };
        var output = new Option<string?>("--output") { Description = "A new file for the cases; without it they go to standard output." };
        var suggest =
            new Option<bool>("--suggest") { Description = "Look at the header and a thousand rows, and write a mapping to finish." };
        var command = new Command(
            "import",
            "Read a jail's table into cases, one a line, for 'wso audit' and 'wso decide'. "
                + "Every row is read, or reported with line, column and reason.") { file, mapping, jail, output, suggest };
        command.Validators.Add(given =>
        {
            if (given.GetValue(suggest) == (given.GetValue(mapping) is not null))
            {
                given.AddError(
                    given.GetValue(suggest)
                        ? "--suggest writes a mapping, so it takes none."
                        : "Name the mapping with --mapping. 'wso import FILE --suggest' writes one to begin with.");
            }
            else if (given.GetValue(suggest) && (given.GetValue(output) ?? given.GetValue(jail)) is not null)
            {
                given.AddError(
                    "--suggest takes neither --output nor --jail. It writes to standard output: wso import FILE --suggest > "
                        + "NEW.mapping.json");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(file)!, () => parsed.GetValue(suggest)
            ? Suggestion.Write(parsed.GetValue(file)!, Console.Out)
            : ImportRun.Run(parsed.GetValue(file)!, parsed.GetValue(mapping)!, parsed.GetValue(jail), parsed.GetValue(output))));
        return command;
    }

    private static int Run(string file, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (InvalidDataException fault)
        {
            return Wrong(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Wrong(Directory.Exists(file) ? $"{file} is a folder. Give the path of the table." : fault.Message);
        }
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }
}
