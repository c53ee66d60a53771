using System;
using System.CommandLine;
using Wso.Cli;

Output.Guard();

var root = new RootCommand("May this jail hold this person for ICE, until exactly when, and who may serve which paper? Not legal advice.")
{
    DecideCommand.Create(),
    DutiesCommand.Create(),
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

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
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

foreach (var error in parsed.Errors)
{
    Console.Error.WriteLine(error.Message);
}

Console.Error.WriteLine($"Run 'wso --help', or 'wso {parsed.CommandResult.Command.Name} --help', to see what is allowed.");
return ExitCode.BadUsage;
