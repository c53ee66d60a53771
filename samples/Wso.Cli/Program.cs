using System;
using System.CommandLine;
using Wso.Cli;

Output.Guard();

var root = new RootCommand("May this jail hold this person for ICE, until exactly when, and who may serve which paper? Not legal advice.")
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

var parsed = root.Parse(args);
var errors = CommandErrors.Of(root, parsed, args);
if (errors.Count == 0)
{
    try
    {
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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

Console.Error.WriteLine(parsed.CommandResult.Command == root ? "Run 'wso help' for the list of commands." : $"Run 'wso help {parsed.CommandResult.Command.Name}' for its arguments and options.");
return ExitCode.BadUsage;
