using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Spectre.Console;

namespace Wso.HoldWatch;

internal static class DueCommand
{
    private const int MostShown = 40;

    public static Command Create()
    {
        var (connection, gatewayPort) = (Options.Connection(), Options.GatewayPort());
        var minutes =
            new Option<int>("--minutes") { Description = "How far ahead, by the watch's clock.", DefaultValueFactory = static _ => 60 };
        var command = new Command(
            "due",
            "List what changes within the next hour, across all counties, soonest first.") { minutes, connection, gatewayPort };
        command.SetAction(async (parsed, stop) =>
        {
            using var client = new Cluster(parsed.GetValue(connection), GatewayPort: parsed.GetValue(gatewayPort)).Client();
            await client.StartAsync(stop);
            var due = await client.Services.GetRequiredService<IClusterClient>()
                .GetGrain<IBoardGrain>(0)
                .Due(TimeSpan.FromMinutes(parsed.GetValue(minutes)));
            var table = new Table().AddColumns("at (UTC)", "county", "custody", "what changes");
            foreach (var custody in due.Take(MostShown))
            {
                // The hold first, then duties, then rulings: what a person acts on.
                var changes = custody.Changes.OrderBy(static change => change[0] switch { 'h' => 0, 'd' => 1, _ => 2 });
                table.AddRow(
                    new Text(custody.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
                    new Text(custody.County),
                    new Text(custody.Custody),
                    new Text(string.Join('\n', changes)));
            }

            AnsiConsole.Write(table);
            AnsiConsole.WriteLine(
                $"{due.Count:N0} custodies in {due.Select(static custody => custody.County).Distinct().Count():N0} counties change "
                    + $"within {parsed.GetValue(minutes)} minutes{(due.Count > MostShown ? $"; the first {MostShown} are shown" : "")}.");
        });
        return command;
    }
}
