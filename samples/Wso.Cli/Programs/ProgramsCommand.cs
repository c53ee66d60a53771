using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The agreements side by side. Which of them a given jail could sign is another question: 'wso signable'.</summary>
internal static class ProgramsCommand
{
    private const int Label = 11;

    public static Command Create()
    {
        var markdown = new Option<bool>("--markdown") { Description = "A table in Markdown, every cell cited." };
        var all = new Option<bool>("--all") { Description = "Text with every sentence and citation." };
        var command = new Command(
            "programs",
            "Compare the agreements on one page: powers, training, who pays, how it ends, hold, duties.") { markdown, all };
        var format = OutputFormat.Of(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(markdown) && (format.IsAskedForJson(given) || format.IsAskedForText(given) || given.GetValue(all)))
            {
                given.AddError("Choose --markdown, --json or --text.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(markdown))
            {
                Console.Out.Write(Markdown());
            }
            else if (parsed.GetValue(all))
            {
                Whole(Terminal.Open());
            }
            else if (format.IsText(parsed))
            {
                Page(Terminal.Open());
            }
            else
            {
                Console.Out.WriteLine(ProgramsJson.Write());
            }

            return ExitCode.Answered;
        });
        return command;
    }

    /// <summary>What fits a page: who may do what, as a table of marks; then a short line for each of the rest.</summary>
    private static void Page(IAnsiConsole console)
    {
        var programs = RuleBook.Current.Programs;
        console.Say("What a sheriff can sign, side by side. It does not say which to sign.", "bold");
        console.Say($"Law checked through {Times.Say(RuleBook.Current.LastChecked)}. Not legal advice. Sentences and citations: --all.");
        console.WriteLine();
        console.WriteLine(Cells("", programs.Select(static one => Words.Of(one.Type))));
        foreach (var action in programs.SelectMany(static one => one.Actions).Distinct().Order())
        {
            console.WriteLine(Cells(EnglishNames.Of(action), programs.Select(one => one.Actions.Contains(action) ? "yes" : "-")));
        }

        console.WriteLine(
            Cells(
                "number of duties",
                programs.Select(static one => one.Duties.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        console.WriteLine();
        foreach (var (name, cell) in
            ProgramTable.Rows
                .Where(static row => row.Name is "training" or "who pays" or "officer's term" or "ending" or "hold"))
        {
            console.Say($"{name}", "bold");

            // What two agreements have in common is said once.
            foreach (var same in programs.GroupBy(one => string.Join("; ", cell(one).Take(1).Select(static rule => rule.Says))))
            {
                console.Wrapped(
                    ("  " + string.Join(", ", same.Select(static one => Words.Of(one.Type)))).PadRight(Label),
                    same.Key + More(cell(same.First()).Count),
                    Label);
            }
        }
    }

    private static string More(int count) => count > 1 ? $" (+{count - 1} more)" : "";

    private static string Cells(string name, IEnumerable<string> cells) =>
        ("  " + name.PadRight(36) + string.Concat(cells.Select(static cell => cell.PadRight(8)))).TrimEnd();

    private static void Whole(IAnsiConsole console)
    {
        console.Say(
            $"What a sheriff can sign, side by side, by law version {RuleBook.Current.LawVersion}. It does not say which to sign. Not "
                + "legal advice.");
        foreach (var (name, cell) in ProgramTable.Rows)
        {
            console.WriteLine();
            console.Say($"{name}", "bold");
            foreach (var (agreement, sentences) in ProgramTable.CellsOf(cell))
            {
                foreach (var (sentence, isFirst) in sentences.Select(static (sentence, i) => (sentence, i == 0)))
                {
                    console.Row(isFirst ? Words.Of(agreement.Type) : "", sentence);
                }
            }
        }
    }

    private static string Markdown()
    {
        string Line(string name, IEnumerable<string> cells) =>
            $"| {name} | {string.Join(" | ", cells.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

        return Line("", RuleBook.Current.Programs.Select(static agreement => Words.Of(agreement.Type)))
            + Line("---", RuleBook.Current.Programs.Select(static agreement => "---"))
            + string.Concat(
                ProgramTable.Rows.Select(
                    row => Line(row.Name, ProgramTable.CellsOf(row.Cell).Select(static cell => string.Join("<br>", cell.Sentences)))));
    }
}
