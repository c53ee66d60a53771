using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>
/// What is wrong with a command line, in the order in which a person would look: the command, its options, then the rest.
/// </summary>
internal static class CommandErrors
{
    /// <summary>Empty where the line can be run.</summary>
    public static IReadOnlyList<string> Of(RootCommand root, ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        if (command == root && arguments.FirstOrDefault(static one => !one.StartsWith('-')) is { } unknown)
        {
            return [$"'{unknown}' is not a command.{Mean(unknown, root.Subcommands.Select(static one => one.Name))}"];
        }

        // An option that is not known is what is wrong, not the file behind it that it seems to have taken the place of.
        var known = root.Options.Concat(command.Options).SelectMany(static option => option.Aliases.Prepend(option.Name)).ToList();
        var options = arguments.TakeWhile(static one => one != "--")
            .Where(one => one.Length > 1 && one[0] == '-' && !char.IsDigit(one[1]) && !known.Contains(one.Split('=', ':')[0]))
            .ToList();
        return options.Count > 0
            ? [
                .. options.Select(option =>
                    $"'{option}' is not an option of 'wso "
                        + $"{command.Name}'.{Mean(option, known.Where(static name => name.StartsWith("--", StringComparison.Ordinal)))}")
            ]
            : [.. parsed.Errors.Select(static error => error.Message)];
    }

    private static string Mean(string given, IEnumerable<string> names) =>
        Guess.Near(given, names) is { } near ? $" Did you mean '{near}'?" : "";
}
