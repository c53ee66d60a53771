using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NodaTime;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>Whether somebody who could serve a Form I-200 is always on duty in the coming days, and which authority ends in them.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A case file: its jail, agency and officers, and the instant asked about." };
        var roster = new Argument<string>("ROSTER") { Description = "The duty roster as CSV with the columns officer, start, end; local times as 2027-06-09T22:00." };
        var days = new Option<int>("--days") { Description = "How many calendar days from the instant asked about, 1 to 3660.", DefaultValueFactory = _ => 30 };
        days.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && (!int.TryParse(given.Tokens[0].Value, out var number) || number is < 1 or > 3_660))
            {
                given.AddError("--days is a whole number from 1 to 3660.");
            }
        });
        var command = new Command("coverage", "Tell when nobody on duty could serve a Form I-200, who cannot be spared, and which authority ends.") { file, roster, days };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(roster)!, parsed.GetValue(days)));
        return command;
    }

    private static int Run(string file, string roster, int days)
    {
        try
        {
            using var input = File.OpenRead(roster);
            var shifts = Roster.Read(input);
            return CaseInput.AnswerEach(file, documents => TextAnswers.Write(documents, (console, document) => Write(console, document, shifts, days)));
        }
        catch (InvalidDataException fault)
        {
            Console.Error.WriteLine($"{roster} is no roster: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"{roster} cannot be read: {fault.Message} Give the path of a roster.");
        }

        return ExitCode.BadUsage;
    }

    private static void Write(IAnsiConsole console, CaseFileDocument document, IReadOnlyList<Shift> roster, int days)
    {
        var (jail, ask) = document;
        var zone = jail.Facility.TimeZone;
        var until = (ask.At.InZone(zone).LocalDateTime + Period.FromDays(days)).InZoneLeniently(zone).ToInstant();
        var coverage = Coverage.Of(jail, JailAction.ExecuteArrestWarrant, roster, ask.At, until);
        console.Head(document);
        console.WriteLine($"Until {Terminal.At(until, zone)}, by the records; the officer confirms the rest when it comes to it.");
        foreach (var gap in coverage.Gaps)
        {
            console.Row("not shown", $"{Terminal.At(gap.From, zone)} to {Terminal.At(gap.Until, zone)}, {Terminal.HoursAndMinutes(gap.Until - gap.From)}");
        }

        console.Row("always", coverage.Gaps.Count > 0 ? $"not shown: {coverage.Gaps.Count} {(coverage.Gaps.Count == 1 ? "gap" : "gaps")} in which nobody on duty is shown to be able to; 'wso officers' tells what is missing" : "yes");
        var strangers = roster.Select(shift => shift.Officer).Except(jail.Officers.OrNone().Select(officer => officer.Id!)).ToList();
        if (strangers.Count > 0)
        {
            console.Row("unlisted", $"{string.Join(", ", strangers.Take(5))}{(strangers.Count > 5 ? " and more" : string.Empty)}: on the roster, but not among the officers of the case file, so that their shifts cover nothing");
        }

        console.Row("alone", coverage.Irreplaceable.Count == 0 ? "nobody" : string.Join(", ", coverage.Irreplaceable) + " at some time; without any one of them there is a gap more");
        foreach (var end in AuthorityEnd.Within(jail, ask.At, days, roster))
        {
            var uncovered = end.Uncovered.Aggregate(Duration.Zero, (sum, span) => sum + (span.End - span.Start));
            console.Row("ends", $"{Terminal.At(end.At, zone)}: {Words.Of(end.Under)}, {end.Officer ?? "the agreement"}; no longer so: {string.Join("; ", end.Because.Select(rule => rule.Says))}"
                + (end.EndsHold ? "; the hold of this person ends with it" : "") + (uncovered > Duration.Zero ? $"; {Terminal.HoursAndMinutes(uncovered)} of duty uncovered" : ""));
        }
    }
}
