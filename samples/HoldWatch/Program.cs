using System;
using System.CommandLine;
using System.IO;
using Wso.HoldWatch;

var parsed = new RootCommand("Watches every hold of many counties, and says when one ends. Not legal advice.")
{
    DemoCommand.Create(),
    SiloCommand.Create(),
    FeedCommand.Create(),
    DueCommand.Create(),
    WhyCommand.Create(),
    MakeCommand.Create(),
    CheckCommand.Create(),
}.Parse(args);
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (
    fault is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or FormatException)
{
    // A file that is not there, a full disk, a port that is none: said in one line.
    await Console.Error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
    return 1;
}
