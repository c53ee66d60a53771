using System;
using System.Collections.Concurrent;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

internal static class FeedCommand
{
    private const int AtOnce = 32;
    private const int Tries = 10;

    public static Command Create()
    {
        var (connection, gatewayPort) = (Options.Connection(), Options.GatewayPort());
        var file = new Argument<string>("FILE") { Description = "JSON Lines, one case file a line; - reads standard input." };
        var command = new Command(
            "feed",
            "Feed new or newer case files to the watch. A line that is not accepted is reported, and "
                + "you may feed it again.") { file, connection, gatewayPort };
        command.SetAction(async (parsed, stop) =>
        {
            using var client = new Cluster(parsed.GetValue(connection), GatewayPort: parsed.GetValue(gatewayPort)).Client();
            try
            {
                await client.StartAsync(stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync(
                    $"Nothing was fed, because no silo can be reached: {fault.Message.ReplaceLineEndings(" ")} Check --connection and "
                        + "--gateway-port, then feed the whole file again.");
                return 1;
            }

            using var input = parsed.GetValue(file) is "-" ? Console.In : new StreamReader(parsed.GetValue(file)!);
            return await Feed(client.Services.GetRequiredService<IClusterClient>(), input, stop);
        });
        return command;
    }

    private static async Task<int> Feed(IClusterClient cluster, TextReader input, CancellationToken stop)
    {
        var counts = new ConcurrentDictionary<string, int>();
        var lines = input.Lines()
            .Select(static (json, index) => (Json: json, Line: index + 1))
            .Where(static line => !string.IsNullOrWhiteSpace(line.Json));

        // One after the other within a custody: its lines are in order.
        var custodies = lines.GroupBy(static line => CaseFileReader.Read(line.Json).Id ?? "", StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            custodies, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (custody, _) =>
        {
            foreach (var (json, line) in custody)
            {
                counts.AddOrUpdate(await One(cluster, json, line), 1, static (_, count) => count + 1);
            }
        });
        await Console.Error.WriteLineAsync(
            string.Join(", ", counts.OrderBy(static count => count.Key).Select(static count => $"{count.Value:N0} {count.Key}")));
        return counts.ContainsKey(Refused) ? 2 : 0;
    }

    private const string Refused = "refused";

    private static string? WhyRefused(Acceptance acceptance) => acceptance switch
    {
        Acceptance.AnotherAgency =>
            "A custody of another agency is watched under this id. Put the agency's own key before the id, so that no two agencies share "
                + "one.",
        Acceptance.Ahead => "It asks about an instant that has not come. Correct ask.at, or the clock of the system that wrote it.",
        _ => null,
    };

    private static async Task<string> One(IClusterClient cluster, string json, int line)
    {
        var reading = CaseFileReader.Read(json);
        if (reading.Document is not { } document)
        {
            foreach (var error in reading.Errors)
            {
                await Console.Error.WriteLineAsync($"line {line}: {error.Path}: {error.Message} Allowed: {error.Allowed}");
            }

            return Refused;
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var acceptance = await cluster.GetGrain<ICustodyGrain>(document.CaseFile.Id).Accept(json);
                if (WhyRefused(acceptance) is { } why)
                {
                    await Console.Error.WriteLineAsync($"line {line}: {document.CaseFile.Id} was not accepted: {why}");
                    return Refused;
                }

                return acceptance.ToString().ToLowerInvariant();
            }
            catch (Exception) when (attempt < Tries)
            {
                // A silo died, and another takes its custodies over; or the database is away, and comes back.
                await Task.Delay(TimeSpan.FromSeconds(attempt));
            }
            catch (Exception fault)
            {
                await Console.Error.WriteLineAsync(
                    $"line {line}: {document.CaseFile.Id} was not accepted: {fault.Message.ReplaceLineEndings(" ")} Feed it again.");
                return Refused;
            }
        }
    }
}
