using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

internal static class CheckCommand
{
    public static Command Create()
    {
        var holds = new Argument<string>("HOLDS") { Description = "The file that 'make' wrote and 'feed' fed." };
        var notices =
            new Argument<string[]>("NOTICES") { Description = "The files that the silos wrote.", Arity = ArgumentArity.OneOrMore };
        var speed = Options.Speed();
        var bound = new Option<int>("--bound")
        {
            Description = "How late a notice may be, in seconds of real time.",
            DefaultValueFactory = static _ => 60,
        };
        var questions = new Option<string?>("--questions")
        {
            Description = "Instead of checking, write a case file for every announced custody and instant, for 'wso decide'.",
        };
        var answers = new Option<string?>("--answers")
        {
            Description = "The answers of 'wso decide' to those case files. If left out, this command asks the rule book itself.",
        };
        var command = new Command(
            "check",
            "Compare invented holds with their notices. Exit code 1 means that a "
                + "notice is missing, early, late, out of order or different.") { holds, notices, speed, bound, questions, answers };
        command.SetAction(parsed =>
        {
            var ledger = new Ledger(
                [
                    .. File.ReadLines(parsed.GetValue(holds)!)
                        .Select(static (line, i) =>
                            CaseFileReader.Read(line).Document
                                ?? throw new InvalidDataException(
                                    $"Line {i + 1} of HOLDS is not a case file. Give the file that 'make' wrote."))
                ],
                [.. parsed.GetValue(notices)!.SelectMany(File.ReadLines).Select(NoticeLines.Read)],
                parsed.GetValue(speed));
            if (parsed.GetValue(questions) is { } path)
            {
                File.WriteAllLines(path, ledger.Asked().Select(CaseFileWriter.ToJson));
                return 0;
            }

            var answered = parsed.GetValue(answers) is { } lines
                ? File.ReadLines(lines)
                : ledger.Asked().Select(static asked => AnswerWriter.ToJson(asked));
            return ledger.Print(AnsiConsole.Console, answered, TimeSpan.FromSeconds(parsed.GetValue(bound))) ? 0 : 1;
        });
        return command;
    }
}
