using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The agreements side by side. Which of them a given jail could sign is another question: 'wso signable'.</summary>
internal static class ProgramsCommand
{
    public static Command Create()
    {
        var markdown = new Option<bool>("--markdown") { Description = "A table in Markdown." };
        var json = new Option<bool>("--json") { Description = "JSON with the law's own words and how well each was checked." };
        var command = new Command("programs", "Compare the agreements: powers, training, examination, who pays, terms, ending, hold, duties; every cell cited.") { markdown, json };
        command.Validators.Add(given =>
        {
            if (given.GetValue(markdown) && given.GetValue(json))
            {
                given.AddError("Choose --markdown or --json.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(ProgramsJson.Write());
            }
            else if (parsed.GetValue(markdown))
            {
                Console.Out.Write(Markdown());
            }
            else
            {
                Text(Terminal.Open());
            }

            return ExitCode.Answered;
        });
        return command;
    }

    private static void Text(IAnsiConsole console)
    {
        console.WriteLine($"What a sheriff can sign, side by side, by law version {RuleBook.Current.LawVersion}. No advice which. Not legal advice.");
        foreach (var (name, cell) in ProgramTable.Rows)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{name}[/]");
            foreach (var (agreement, sentences) in ProgramTable.CellsOf(cell))
            {
                foreach (var (sentence, isFirst) in sentences.Select((sentence, i) => (sentence, i == 0)))
                {
                    console.Row(isFirst ? Words.Of(agreement.Type) : "", sentence);
                }
            }
        }
    }

    private static string Markdown()
    {
        string Line(string name, IEnumerable<string> cells) => $"| {name} | {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

        return Line("", RuleBook.Current.Programs.Select(agreement => Words.Of(agreement.Type)))
            + Line("---", RuleBook.Current.Programs.Select(agreement => "---"))
            + string.Concat(ProgramTable.Rows.Select(row => Line(row.Name, ProgramTable.CellsOf(row.Cell).Select(cell => string.Join("<br>", cell.Sentences)))));
    }
}
