using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;

namespace Wso.Cli;

/// <summary>The command <c>wso</c>, from its arguments to its exit code.</summary>
public static class WsoCommand
{
    /// <summary>Runs it in this process, as in a pipe: JSON where no text is asked for, no color, 80 columns.</summary>
    /// <param name="args">What follows <c>wso</c> on the command line.</param>
    /// <param name="input">In place of standard input.</param>
    /// <param name="output">In place of standard output, in UTF-8. It is not closed.</param>
    /// <param name="errors">In place of standard error.</param>
    public static async Task<int> Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter errors)
    {
        Console.Give(input, output, errors);
        return await Run(args);
    }

    /// <summary>Runs it with the console of the process.</summary>
    internal static async Task<int> Run(IReadOnlyList<string> args)
    {
        var root =
            new RootCommand("May this jail hold this person for ICE, until exactly when, and who may serve which paper? Not legal advice.")
        {
            DecideCommand.Create(),
            DutiesCommand.Create(),
            MemoCommand.Create(),
            AuditCommand.Create(),
            ReplayCommand.Create(),
            RulesCommand.Create(),
            DiffCommand.Create(),
            StatesCommand.Create(),
            OfficersCommand.Create(),
            CoverageCommand.Create(),
            ProgramsCommand.Create(),
            SignableCommand.Create(),
            AgenciesCommand.Create(),
            ImportCommand.Create(),
            CounselCommand.Create(),
            CheckCommand.Create(),
            SchemaCommand.Create(),
        };
        root.Subcommands.Add(HelpCommand.Create(root));
        HelpWithCodes.AddTo(root);

        var parsed = root.Parse(args);
        var errors = CommandErrors.Of(root, parsed, args);
        if (errors.Count == 0)
        {
            try
            {
                return await parsed.InvokeAsync(new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = Console.Out,
                    Error = Console.Error,
                });
            }
            catch (Exception fault)
            {
                return Failure.Told(fault);
            }
        }

        foreach (var error in errors)
        {
            Console.Error.WriteLine(error);
        }

        Console.Error.WriteLine(parsed.CommandResult.Command == root
            ? "Run 'wso help' for the list of commands."
            : $"Run 'wso help {parsed.CommandResult.Command.Name}' for its arguments and options.");
        return ExitCode.BadUsage;
    }
}
