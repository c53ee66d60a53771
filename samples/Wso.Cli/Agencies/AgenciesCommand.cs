using System;
using System.CommandLine;
using System.IO;
using NodaTime.Text;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>ICE's published list, agency by agency.</summary>
internal static class AgenciesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "ICE's list of participating or pending agencies, workbook or CSV, as ICE publishes it.",
        };
        var state = new Option<string>("--state") { Description = "The state, as FL.", Required = true };
        var on = new Option<string>("--on")
        {
            Description = "The local day, as 2025-07-18; what was signed later is left out.",
            Required = true,
        };
        var agency =
            new Option<string?>("--agency") { Description = "Only agencies with these words in their name, and whether there are any." };
        var command = new Command(
            "agencies",
            "List the agencies of a state, their 287(g) agreements, and what an officer there could be "
                + "designated to do.") { file, state, on, agency };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed =>
            Run(parsed.GetValue(file)!, parsed.GetValue(state)!, parsed.GetValue(on)!, parsed.GetValue(agency), !format.IsText(parsed)));
        return command;
    }

    private static int Run(string file, string code, string on, string? agency, bool json)
    {
        if (!StateNames.TryReadCode(code, out var state))
        {
            return Wrong($"'{code}' is not a state. Give its postal code, for example FL.");
        }

        if (LocalDatePattern.Iso.Parse(on) is not { Success: true, Value: var day })
        {
            return Wrong($"'{on}' is not a day. Give it as year-month-day, for example 2025-07-18.");
        }

        try
        {
            var list = PublishedList.Read(file);
            if (json)
            {
                Console.Out.WriteLine(AgenciesJson.Of(list, state, day, agency ?? ""));
            }
            else if (agency is not null)
            {
                AgenciesText.WriteNamed(Terminal.Open(), list, state, day, agency);
            }
            else
            {
                AgenciesText.Write(Terminal.Open(), list, state, day);
            }

            return ExitCode.Answered;
        }
        catch (InvalidDataException fault)
        {
            return Wrong($"{file} is not the list: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Wrong($"{file} cannot be read: {fault.Message} Give the path of the list.");
        }
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.BadUsage;
    }
}
