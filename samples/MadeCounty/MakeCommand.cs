using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.CaseFiles;

namespace Wso.MadeCounty;

/// <summary>Writes cases as JSON Lines, the same seed always the same bytes.</summary>
internal static class MakeCommand
{
    private const int OneBrokenIn = 25;

    public static Command Create()
    {
        var cases = new Option<int>("--cases") { Description = "How many cases.", DefaultValueFactory = static _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same cases.", DefaultValueFactory = static _ => 1 };
        var year = new Option<int>("--year")
        {
            Description = "The year in which release is due, 2022 to 2100.",
            DefaultValueFactory = static _ => 2025,
        };
        year.Validators.Add(static given =>
        {
            if (given.GetValueOrDefault<int>() is < 2022 or > 2100)
            {
                given.AddError("--year must be from 2022 to 2100, because the counties sign their agreements in 2021.");
            }
        });
        var injected = new Option<string?>("--injected") { Description = "A file for the known breaches, as JSON Lines." };
        var command = new Command(
            "make",
            "Write invented cases to standard output. One in twenty-five has a known breach.") { cases, seed, year, injected };
        command.SetAction(parsed => Make(parsed.GetValue(cases), parsed.GetValue(seed), parsed.GetValue(year), parsed.GetValue(injected)));
        return command;
    }

    private static void Make(int cases, int seed, int year, string? injected)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var known = injected is null
            ? StreamWriter.Null
            : new StreamWriter(injected, false, new UTF8Encoding(false)) { NewLine = "\n" };
        var (first, end) = (Instant.FromUtc(year, 1, 8, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0));
        var dice = new Random(seed);
        for (var i = 0; i < cases; i++)
        {
            var due = first + Duration.FromMinutes(Math.Floor((end - first).TotalMinutes * i / cases));
            var stay = new Stay(County.All[dice.Next(County.All.Count)], $"{year}-{i + 1:D7}", due, end + Duration.FromDays(60));
            var stories = dice.Next(OneBrokenIn) == 0 ? Story.Broken : Story.Clean;
            stories[dice.Next(stories.Length)](stay, dice);
            output.Write(Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(stay.ToDocument())));
            output.WriteByte((byte)'\n');
            foreach (var breach in stay.Injected.OrderBy(breach => breach.From))
            {
                known.WriteLine(
                    JsonSerializer.Serialize(
                        new
                        {
                            line = i + 1,
                            rule = breach.Rule,
                            from = Text(breach.From),
                            until = breach.Until is { } until ? Text(until) : null,
                        }));
            }
        }
    }

    private static string Text(Instant instant) => InstantPattern.General.Format(instant);
}
