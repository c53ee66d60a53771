using System;
using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Wso.HoldWatch;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string?> Connection() =>
        new("--connection")
        {
            Description = "The Npgsql connection string of the PostgreSQL database that the silos share. Default: localhost and memory.",
        };

    public static Option<int> GatewayPort() =>
        new("--gateway-port") { Description = "The port on which a silo listens for clients.", DefaultValueFactory = static _ => 30000 };

    public static Option<double> Speed()
    {
        var speed = new Option<double>("--speed")
        {
            Description = "How much faster than real time the watch's clock runs, 1 or more.",
            DefaultValueFactory = static _ => 1,
        };
        speed.Validators.Add(static given =>
        {
            if (given.GetValueOrDefault<double>() is not (>= 1 and <= 100_000))
            {
                given.AddError("--speed must be from 1 to 100000.");
            }
        });
        return speed;
    }

    /// <summary>An instant in ISO 8601, UTC.</summary>
    public static Option<DateTimeOffset> At(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = static given =>
        {
            var parsed = InstantPattern.ExtendedIso.Parse(given.Tokens[0].Value);
            if (!parsed.Success)
            {
                given.AddError($"{given.Tokens[0].Value} is not a date and time. Write it as 2026-11-22T12:00:00Z.");
                return default;
            }

            return parsed.Value.ToDateTimeOffset();
        },
        DefaultValueFactory = static _ => SystemClock.Instance.GetCurrentInstant().ToDateTimeOffset(),
    };
}
