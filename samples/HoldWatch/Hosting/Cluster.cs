using System;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Reminders;

namespace Wso.HoldWatch;

/// <summary>Where the silos meet: in this process and its memory, or, with a connection string, in PostgreSQL.</summary>
/// <param name="Connection">An Npgsql connection string; null: localhost and memory, nothing to set up, nothing kept.</param>
/// <param name="SiloPort">Where this silo listens for others.</param>
/// <param name="GatewayPort">Where it listens for clients.</param>
internal sealed record Cluster(string? Connection, int SiloPort = 11111, int GatewayPort = 30000)
{
    private const string Name = "hold-watch";
    private const string Npgsql = "Npgsql";

    /// <summary>A silo that watches, not yet started.</summary>
    /// <param name="clock">What the watch goes by; Orleans' own heartbeats, which say whether a silo is dead, stay on real time.</param>
    /// <param name="receiver">Where notices go.</param>
    /// <param name="speed">How much faster than real time the clock runs.</param>
    /// <param name="more">What else to set, after everything that is set here.</param>
    public IHost Silo(TimeProvider clock, INoticeReceiver receiver, double speed = 1, Action<ISiloBuilder>? more = null)
    {
        var builder = Quiet();
        builder.Services.AddSingleton(receiver);
        builder.Services.AddKeyedSingleton(ReminderTimeProviderNames.Reminders, clock);
        builder.UseOrleans(silo =>
        {
            if (Connection is null)
            {
                silo.UseLocalhostClustering(SiloPort, GatewayPort, serviceId: Name, clusterId: Name)
                    .AddMemoryGrainStorageAsDefault()
                    .UseInMemoryReminderService();
            }
            else
            {
                silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
                    .ConfigureEndpoints(IPAddress.Loopback, SiloPort, GatewayPort)
                    .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, Connection))
                    .AddAdoNetGrainStorageAsDefault(options => (options.Invariant, options.ConnectionString) = (Npgsql, Connection))
                    .UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = (Npgsql, Connection));
            }

            // One silo that sees another dead for six seconds is enough: of three, two may die at once, and the one left has no second
            // vote. A silo wrongly declared dead costs
            // repeats, which carry the same ids; an end that nobody announces costs a person's liberty.
            silo.Configure<ClusterMembershipOptions>(static options =>
            {
                (options.ProbeTimeout, options.NumMissedProbesLimit, options.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(2), 3, 1);
                (options.TableRefreshTimeout, options.IAmAliveTablePublishTimeout, options.DeathVoteExpirationTimeout) =
                    (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
            });
            silo.Configure<ReminderOptions>(static options => options.MinimumReminderPeriod = CustodyGrain.Again);
            silo.Services.AddHostedService(services =>
                new ClockGuard(
                    clock,
                    services.GetRequiredService<IReminderTable>(),
                    services.GetRequiredService<IGrainFactory>(),
                    services.GetRequiredService<ILogger<ClockGuard>>()));

            // These run on the watch's clock: kept at their real pace, however fast it goes.
            silo.Configure<ReminderOptions>(options =>
            {
                options.RefreshReminderListPeriod *= speed;
                options.ReminderLoadingWindow *= speed;
            });
            more?.Invoke(silo);
        });
        return builder.Build();
    }

    public IHost Client()
    {
        var builder = Quiet();
        builder.UseOrleansClient(client => _ = Connection is null
            ? client.UseLocalhostClustering(GatewayPort, Name, Name)
            : client.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
                .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Npgsql, Connection)));
        return builder.Build();
    }

    private static HostApplicationBuilder Quiet()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders()
            .AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace)
            .SetMinimumLevel(LogLevel.Error);
        return builder;
    }
}
