using System;
using System.IO;
using System.Threading.Tasks;
using Xunit.Runner.InProc.SystemConsole;

namespace Wso.Rules.Tests.Mutation;

/// <summary>The entry point under mutation testing: with the one argument "worker", each line of standard input holds the arguments of one more run in the same process.</summary>
internal static class Worker
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not ["worker"])
        {
            return await ConsoleRunner.Run(args);
        }

        while (await Console.In.ReadLineAsync() is { } line)
        {
            using var told = new StringWriter();
            using var runner = new ConsoleRunner(line.Split(' '), typeof(Worker).Assembly);
            var exit = await runner.EntryPoint(TextReader.Null, told);
            await Console.Out.WriteLineAsync(told + Environment.NewLine + "exit " + exit);
        }

        return 0;
    }
}
