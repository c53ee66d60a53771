using System.CommandLine;

namespace Wso.Cli;

/// <summary>Text on a terminal, JSON in a pipe or a file; either can be asked for.</summary>
internal sealed class OutputFormat
{
    private readonly Option<bool> text = new("--text") { Description = "Text for people, also in a pipe." };
    private readonly Option<bool> json = new("--json") { Description = "JSON, also on a terminal." };

    private OutputFormat()
    {
    }

    /// <summary>Gives a command its two options.</summary>
    public static OutputFormat Of(Command command)
    {
        var format = new OutputFormat();
        command.Options.Add(format.text);
        command.Options.Add(format.json);
        command.Validators.Add(given =>
        {
            if (given.GetValue(format.text) && given.GetValue(format.json))
            {
                given.AddError("Choose --text or --json.");
            }
        });
        return format;
    }

    public bool IsText(ParseResult parsed) => parsed.GetValue(text) || (!parsed.GetValue(json) && !Console.IsOutputRedirected);

    /// <summary>Whether the person said it, so that an option about the other kind cannot be meant.</summary>
    public bool IsAskedForText(System.CommandLine.Parsing.CommandResult given) => given.GetValue(text);

    public bool IsAskedForJson(System.CommandLine.Parsing.CommandResult given) => given.GetValue(json);
}
