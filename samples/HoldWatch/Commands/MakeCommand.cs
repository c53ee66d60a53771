using System;
using System.CommandLine;
using NodaTime;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

internal static class MakeCommand
{
    public static Command Create()
    {
        var holds = new Option<int>("--holds") { Description = "The number of holds.", DefaultValueFactory = static _ => 100 };
        var at = Options.At("--at", "The time at which the holds are in effect, by the watch's clock. Default: now.");
        var before = new Option<int>("--before") { Description = "Minutes until the first ends.", DefaultValueFactory = static _ => 5 };
        var over =
            new Option<int>("--over") { Description = "Minutes from the first end to the last.", DefaultValueFactory = static _ => 10 };
        var command = new Command("make", "Write invented case files of holds that end soon, as JSON Lines.") { holds, at, before, over };
        command.SetAction(parsed =>
        {
            var made = LiveHolds.Make(
                parsed.GetValue(holds),
                Instant.FromDateTimeOffset(parsed.GetValue(at)),
                Duration.FromMinutes(parsed.GetValue(before)),
                Duration.FromMinutes(parsed.GetValue(over)));
            foreach (var hold in made)
            {
                Console.WriteLine(CaseFileWriter.ToJson(hold));
            }
        });
        return command;
    }
}
