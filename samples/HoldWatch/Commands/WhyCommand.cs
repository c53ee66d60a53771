using System;
using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Spectre.Console;

namespace Wso.HoldWatch;

internal static class WhyCommand
{
    public static Command Create()
    {
        var (connection, gatewayPort) = (Options.Connection(), Options.GatewayPort());
        var custody = new Argument<string>("CUSTODY") { Description = "The id of its case file." };
        var action = new Option<string>("--action")
        {
            Description = "The action to explain, as a case file names it.",
            DefaultValueFactory = static _ => "holdForIce",
        };
        var json = new Option<bool>("--json") { Description = "Print the whole answer, for every action, as 'wso decide' does." };
        var command = new Command("why", "Show the state of one custody now, and why.") { custody, action, json, connection, gatewayPort };
        command.SetAction(async (parsed, stop) =>
        {
            using var client = new Cluster(parsed.GetValue(connection), GatewayPort: parsed.GetValue(gatewayPort)).Client();
            await client.StartAsync(stop);
            if (
                await client.Services.GetRequiredService<IClusterClient>()
                    .GetGrain<ICustodyGrain>(parsed.GetValue(custody)!)
                    .Why() is not { } answer)
            {
                await Console.Error.WriteLineAsync($"Nothing was fed for {parsed.GetValue(custody)}. Feed its case file, or check the id.");
                return 2;
            }

            if (parsed.GetValue(json))
            {
                Console.WriteLine(answer);
                return 0;
            }

            return Print(answer, parsed.GetValue(action)!);
        });
        return command;
    }

    private static int Print(string answer, string action)
    {
        using var json = JsonDocument.Parse(answer);
        var root = json.RootElement;
        Console.WriteLine(
            $"{root.GetProperty("id")} as of {root.GetProperty("at")}: hold {Standing.Parse(answer)[Standing.Hold]}; next change "
                + $"{(root.TryGetProperty("nextChange", out var next) ? next : "never")}");
        foreach (var verdict in root.GetProperty("verdicts").EnumerateArray())
        {
            if (verdict.GetProperty("action").GetString() != action)
            {
                continue;
            }

            var table = new Table()
                .AddColumns("decides", "true", "rule", "says", "source")
                .Title(Markup.Escape($"{action}: {verdict.GetProperty("ruling")}"));
            foreach (var reason in verdict.GetProperty("because").EnumerateArray())
            {
                var decides = reason.TryGetProperty("decides", out _) ? "x" : "";
                table.AddRow(new Text(decides), Cell(reason, "truth"), Cell(reason, "rule"), Cell(reason, "says"), Cell(reason, "cite"));
            }

            AnsiConsole.Write(table);
            return 0;
        }

        Console.Error.WriteLine($"{action} is not an action. Write it as in a case file, such as holdForIce or transferToIce.");
        return 64;
    }

    private static Text Cell(JsonElement reason, string name) => new(reason.GetProperty(name).GetString()!);
}
