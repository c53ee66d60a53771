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
        var holds = new Argument<string>("HOLDS") { Description = "What make wrote, and feed fed." };
        var notices = new Argument<string[]>("NOTICES") { Description = "What the silos wrote.", Arity = ArgumentArity.OneOrMore };
        var speed = Options.Speed();
        var bound = new Option<int>("--bound") { Description = "How many seconds of real time a notice may be late.", DefaultValueFactory = static _ => 60 };
        var questions = new Option<string?>("--questions") { Description = "Write a case file for every custody and instant announced, for wso decide, and check nothing." };
        var answers = new Option<string?>("--answers") { Description = "What wso decide answered to them. Left out: the rule book is asked here." };
        var command = new Command("check", "Compare made holds with the notices of them. Exit code 1: something is missing, early, late, out of order or decided otherwise.") { holds, notices, speed, bound, questions, answers };
        command.SetAction(parsed =>
        {
            var ledger = new Ledger(
                [.. File.ReadLines(parsed.GetValue(holds)!).Select(static line => CaseFileReader.Read(line).Document!)],
                [.. parsed.GetValue(notices)!.SelectMany(File.ReadLines).Select(NoticeLines.Read)],
                parsed.GetValue(speed));
            if (parsed.GetValue(questions) is { } path)
            {
                File.WriteAllLines(path, ledger.Asked().Select(CaseFileWriter.ToJson));
                return 0;
            }

            var answered = parsed.GetValue(answers) is { } lines ? File.ReadLines(lines) : ledger.Asked().Select(static asked => AnswerWriter.ToJson(asked));
            return ledger.Print(AnsiConsole.Console, answered, TimeSpan.FromSeconds(parsed.GetValue(bound))) ? 0 : 1;
        });
        return command;
    }
}
