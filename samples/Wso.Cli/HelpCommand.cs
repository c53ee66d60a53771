using System.CommandLine;

namespace Wso.Cli;

/// <summary>The same as --help, for whoever does not know that.</summary>
internal static class HelpCommand
{
    public static Command Create(RootCommand root)
    {
        var which = new Argument<string?>("COMMAND")
        {
            Description = "The command to explain; without it all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("help", "Explain a command.") { which };
        command.SetAction(parsed =>
        {
            string[] asked = parsed.GetValue(which) is { } name ? [name, "--help"] : ["--help"];
            var errors = CommandErrors.Of(root, root.Parse(asked), asked);
            if (errors.Count == 0)
            {
                return root.Parse(asked).Invoke(parsed.InvocationConfiguration);
            }

            Console.Error.WriteLine(string.Join('\n', errors));
            return ExitCode.BadUsage;
        });
        return command;
    }
}
