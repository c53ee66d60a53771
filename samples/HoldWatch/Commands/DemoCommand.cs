using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Orleans;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

/// <summary>All of it in one process: a silo in memory, made holds, and the table of what was announced.</summary>
internal static class DemoCommand
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var holds = new Option<int>("--holds") { Description = "The number of holds.", DefaultValueFactory = static _ => 300 };
        var speed = Options.Speed();
        speed.DefaultValueFactory = static _ => 120;
        var command = new Command(
            "demo",
            "Watch invented holds end, in one process with a fast clock, and check what was announced.") { holds, speed };
        command.SetAction(async (parsed, stop) =>
        {
            var faster = parsed.GetValue(speed);
            var clock = new AcceleratedClock(TimeProvider.System.GetUtcNow(), faster);
            using var memory = new MemoryStream();
            using var silo = new Cluster(null).Silo(clock, new NoticeLines(memory), faster);
            await silo.StartAsync(stop);

            var cluster = silo.Services.GetRequiredService<IClusterClient>();
            var made = LiveHolds.Make(
                parsed.GetValue(holds),
                Instant.FromDateTimeOffset(clock.GetUtcNow()),
                Duration.FromMinutes(20),
                Duration.FromMinutes(20))
                .ToList();
            await Parallel.ForEachAsync(
                made,
                stop,
                async (hold, _) => await cluster.GetGrain<ICustodyGrain>(hold.CaseFile.Id).Accept(CaseFileWriter.ToJson(hold)));
            var due = await cluster.GetGrain<IBoardGrain>(0).Due(TimeSpan.FromHours(1));
            AnsiConsole.WriteLine(
                $"{made.Count:N0} holds are watched, {due.Count:N0} of them change within the hour; the first, at {due[0].At:HH:mm:ss} "
                    + $"UTC, in {due[0].County}:");
            foreach (var change in due[0].Changes)
            {
                AnsiConsole.WriteLine("  " + change);
            }

            AnsiConsole.WriteLine($"An hour takes {3600 / faster:N0} seconds here ...");
            await Task.Delay(TimeSpan.FromMinutes(41), clock, stop);
            await silo.StopAsync(stop);

            memory.Position = 0;
            using var lines = new StreamReader(memory);
            var ledger = new Ledger(made, [.. lines.Lines().Select(NoticeLines.Read)], faster);
            return ledger.Print(AnsiConsole.Console, ledger.Asked().Select(static asked => AnswerWriter.ToJson(asked)), Bound) ? 0 : 1;
        });
        return command;
    }
}
