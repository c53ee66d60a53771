using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit.Runner.InProc.SystemConsole;

namespace Wso.Rules.Tests.Mutation;

/// <summary>
/// The entry point under mutation testing: with the one argument "worker", each line of standard input is one more run in the same process,
/// a mutant and the arguments.
/// </summary>
internal static class Worker
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not ["worker"])
        {
            return await ConsoleRunner.Run(args);
        }

        // What Stryker puts into the assembly that it mutates.
        var active = typeof(RuleBook).Assembly.GetTypes().Single(type => type.Name == "MutantControl").GetField("ActiveMutant")!;
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            active.SetValue(null, int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture));
            using var told = new StringWriter();
            using var runner = new ConsoleRunner(words[1..], typeof(Worker).Assembly);
            var exit = await runner.EntryPoint(TextReader.Null, told);
            await Console.Out.WriteLineAsync(told + Environment.NewLine + "exit " + exit);
        }

        return 0;
    }
}
