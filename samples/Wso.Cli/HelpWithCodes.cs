using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace Wso.Cli;

/// <summary>The help of a command, and behind it what its exit codes mean.</summary>
internal sealed class HelpWithCodes(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithCodes((SynchronousCommandLineAction)option.Action!);
    }

    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Exit codes:");
        foreach (var (each, means) in ExitCode.All)
        {
            output.WriteLine(FormattableString.Invariant($"  {each,3}  {means}"));
        }

        output.WriteLine();
        return code;
    }
}
