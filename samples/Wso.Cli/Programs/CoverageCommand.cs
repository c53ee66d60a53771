using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Whether somebody who could serve a Form I-200 is always on duty in the coming days, and which authority ends in them.</summary>
internal static class CoverageCommand
{
    private const int MostGaps = 12;

    public static Command Create()
    {
        var file =
            new Argument<string>("FILE") { Description = "A case file: its jail, agency and officers, and the instant asked about." };
        var roster = new Argument<string>("ROSTER")
        {
            Description = "The duty roster as CSV with the columns officer, start, end; local times as 2027-06-09T22:00.",
        };
        var days = new Option<int>("--days")
        {
            Description = "How many calendar days from the instant asked about, 1 to 3660.",
            DefaultValueFactory = _ => 30,
        };
        days.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && (!int.TryParse(given.Tokens[0].Value, out var number) || number is < 1 or > 3_660))
            {
                given.AddError("--days is a whole number from 1 to 3660.");
            }
        });
        var command = new Command(
            "coverage",
            "Show the shifts without anybody who may serve a Form I-200, who cannot be spared, and which "
                + "authority ends.") { file, roster, days };
        var format = OutputFormat.Of(command);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(roster)!, parsed.GetValue(days), format.IsText(parsed)));
        return command;
    }

    private static int Run(string file, string roster, int days, bool isText)
    {
        try
        {
            using var input = File.OpenRead(roster);
            var shifts = Roster.Read(input);
            return CaseInput.AnswerEach(file, documents => isText
                ? TextAnswers.Write(documents, (console, document) => Text(console, Of(document, shifts, days)))
                : JsonAnswers.Write(documents, (writer, document) => ToJson(writer, Of(document, shifts, days))));
        }
        catch (InvalidDataException fault)
        {
            Console.Error.WriteLine($"{roster} is not a roster: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"{roster} cannot be read: {fault.Message} Give the path of a roster.");
        }

        return ExitCode.BadUsage;
    }

    private static Covered Of(CaseFileDocument document, IReadOnlyList<Shift> roster, int days)
    {
        var (jail, ask) = document;
        var zone = jail.Facility.TimeZone;
        var until = (ask.At.InZone(zone).LocalDateTime + Period.FromDays(days)).InZoneLeniently(zone).ToInstant();
        var strangers =
            roster.Select(static shift => shift.Officer).Except(jail.Officers.OrNone().Select(static officer => officer.Id!)).ToList();

        // Behind its last shift a roster says nothing: that is not a shift without cover.
        var last = roster.Count == 0 ? ask.At : roster.Max(static shift => shift.End).InZoneLeniently(zone).ToInstant();
        var rostered = Instant.Max(ask.At, Instant.Min(until, last));
        var coverage = Coverage.Of(jail, JailAction.ExecuteArrestWarrant, roster, ask.At, until);
        var gaps =
            coverage.Gaps.Where(gap => gap.From < rostered).Select(gap => (gap.From, Until: Instant.Min(gap.Until, rostered))).ToList();
        return new(document, coverage, gaps, rostered, until, strangers, AuthorityEnd.Within(jail, ask.At, days, roster));
    }

    private static void Text(IAnsiConsole console, Covered answer)
    {
        var (document, coverage, gaps, rostered, until, strangers, ends) = answer;
        var (zone, now) = (document.CaseFile.Facility.TimeZone, document.Ask.At);
        string Say(Instant at) => Times.Say(at, zone, now);

        console.Say(
            $"{(rostered <= now ? "NO ROSTER for the time asked about" : gaps.Count == 0 ? $"Somebody who may serve a Form I-200 is on duty until {Say(rostered)}" : $"{gaps.Count} {(gaps.Count == 1 ? "GAP" : "GAPS")} with nobody on duty who may serve a Form I-200. First: {Say(gaps[0].From)} to {Say(gaps[0].Until)}")}.",
            "bold");
        console.Wrapped(
            "",
            rostered < until
                ? $"The roster ends {Say(rostered)}; {Times.Say(until - rostered)} of the days asked about are not rostered."
                : $"The roster covers all the days asked about, until {Say(until)}.",
            2);
        console.Head(document);
        console.WriteLine();
        foreach (var (from, to) in gaps.Take(MostGaps))
        {
            console.Row("gap", $"{Say(from)} to {Say(to)} ({Times.Say(to - from)})");
        }

        if (gaps.Count > MostGaps)
        {
            console.Row("", $"{gaps.Count - MostGaps} more gaps: ask about fewer days with --days, or take them all with --json.");
        }

        if (gaps.Count > 0)
        {
            console.Row("", "'wso officers' shows what each officer lacks.");
        }

        if (strangers.Count > 0)
        {
            console.Row(
                "not listed",
                $"{string.Join(", ", strangers.Take(5))}{(strangers.Count > 5 ? " and more" : "")}: on the roster, but not in officers "
                    + "of the case file. Their shifts count for nothing.");
        }

        if (coverage.Irreplaceable.Count > 0)
        {
            console.Row(
                "needed",
                $"{string.Join(", ", coverage.Irreplaceable)}: at some time the only one on duty who may. Find a second officer before "
                    + "giving leave.");
        }

        foreach (var end in ends)
        {
            var uncovered = end.Uncovered.Aggregate(Duration.Zero, static (sum, span) => sum + (span.End - span.Start));
            console.Row(
                "ends",
                $"{Say(end.At)}: {(end.Officer is { } officer ? $"the authority of {officer} under {Words.Of(end.Under)}" : $"the {Words.Of(end.Under)} agreement")} ends. From then on not shown: {string.Join("; ", end.Because.Select(static rule => rule.Says))}."
                + (end.EndsHold ? " The hold of this person ends with it." : "")
                    + (uncovered > Duration.Zero ? $" {Times.Say(uncovered)} of duty stay uncovered." : ""));
        }
    }

    private static void ToJson(Utf8JsonWriter writer, Covered answer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", answer.Document.CaseFile.Id);
        writer.WriteString("at", Terminal.Utc(answer.Document.Ask.At));
        writer.WriteString("rosteredUntil", Terminal.Utc(answer.Rostered));
        writer.WriteString("until", Terminal.Utc(answer.Until));
        writer.WriteStartArray("gaps");
        foreach (var (from, to) in answer.Gaps)
        {
            writer.WriteStartObject();
            writer.WriteString("from", Terminal.Utc(from));
            writer.WriteString("until", Terminal.Utc(to));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Strings(writer, "irreplaceable", answer.Coverage.Irreplaceable);
        Strings(writer, "notListed", answer.Strangers);
        writer.WriteStartArray("ends");
        foreach (var end in answer.Ends)
        {
            writer.WriteStartObject();
            writer.WriteString("at", Terminal.Utc(end.At));
            writer.WriteString("under", Json.Camel(end.Under));
            if (end.Officer is { } officer)
            {
                writer.WriteString("officer", officer);
            }

            Strings(writer, "because", end.Because.Select(static rule => rule.Id));
            writer.WriteBoolean("endsHold", end.EndsHold);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>What is answered about a roster.</summary>
    private sealed record Covered(
        CaseFileDocument Document,
        Coverage Coverage,
        IReadOnlyList<(Instant From, Instant Until)> Gaps,
        Instant Rostered,
        Instant Until,
        IReadOnlyList<string> Strangers,
        IReadOnlyList<AuthorityEnd> Ends);
}
