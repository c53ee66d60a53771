using System.CommandLine;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a case file.");
        command.SetAction(_ =>
        {
            Console.Out.WriteLine(CaseFileSchema.Json.TrimEnd());
            return ExitCode.Answered;
        });
        return command;
    }
}
