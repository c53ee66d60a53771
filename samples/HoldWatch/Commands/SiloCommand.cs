using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.NetworkInformation;
using Microsoft.Extensions.Hosting;

namespace Wso.HoldWatch;

internal static class SiloCommand
{
    public static Command Create()
    {
        var (connection, gatewayPort, speed) = (Options.Connection(), Options.GatewayPort(), Options.Speed());
        var siloPort = new Option<int>("--silo-port")
        {
            Description = "The port on which it listens for other silos.",
            DefaultValueFactory = static _ => 11111,
        };
        var epoch = Options.At("--epoch", "When the clock started to run faster. Use the same for every silo. Default: now.");
        var notices =
            new Option<string?>("--notices") { Description = "A file to append notices to, as JSON Lines. Default: standard output." };
        var command = new Command(
            "silo",
            "Watch custodies until stopped, and write a line for every "
                + "change.") { connection, siloPort, gatewayPort, notices, speed, epoch };
        command.SetAction(async (parsed, stop) =>
        {
            var taken = IPGlobalProperties.GetIPGlobalProperties()
                .GetActiveTcpListeners()
                .Select(static one => one.Port)
                .Intersect([parsed.GetValue(siloPort), parsed.GetValue(gatewayPort)])
                .ToList();
            if (taken.Count > 0)
            {
                // Two silos can listen at one port, and each would watch what it happens to be fed.
                await Console.Error.WriteLineAsync(
                    $"Port {taken[0]} is taken, perhaps by another silo. Give --silo-port and --gateway-port of its own.");
                return 1;
            }

            await using var output = parsed.GetValue(notices) is { } path
                ? new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, 0)
                : Console.OpenStandardOutput();
            var clock = new AcceleratedClock(parsed.GetValue(epoch), parsed.GetValue(speed));
            using var silo = new Cluster(parsed.GetValue(connection), parsed.GetValue(siloPort), parsed.GetValue(gatewayPort))
                .Silo(clock, new NoticeLines(output), parsed.GetValue(speed));
            await silo.StartAsync(stop);
            await Console.Error.WriteLineAsync($"Watching; clients at port {parsed.GetValue(gatewayPort)}. Ctrl+C stops.");
            await silo.WaitForShutdownAsync(stop);
            return 0;
        });
        return command;
    }
}
