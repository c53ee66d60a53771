using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Lists what in a jail file has lapsed, ends soon, or is missing.</summary>
internal static class CheckCommand
{
    private const int Days = 90;

    public static Command Create()
    {
        var file = new Argument<string>("JAIL") { Description = "A jail file: facility, agency, officers and localLaw." };
        var at = new Option<string>("--at")
        {
            Description = "The instant, as 2026-12-01T08:00:00-05:00; the command reads no clock.",
            Required = true,
        };
        var days = new Option<int>("--days") { Description = "How many days ahead to look, 1 to 3660.", DefaultValueFactory = _ => Days };
        var json = new Option<bool>("--json") { Description = "JSON instead of text for people." };
        days.Validators.Add(given =>
        {
            if (given.Tokens.Count > 0 && (!int.TryParse(given.Tokens[0].Value, out var number) || number is < 1 or > 3_660))
            {
                given.AddError("--days is a whole number from 1 to 3660.");
            }
        });
        var command = new Command(
            "check",
            "Look a jail's standing data over: agreements and authorizations that end, facilities not covered, "
                + "counsel's answers that are missing or older than the law.") { file, at, days, json };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(at)!, parsed.GetValue(days), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string file, string at, int days, bool json)
    {
        if (
            OffsetDateTimePattern.ExtendedIso.Parse(at) is not { Success: true, Value: var given }
                || given.ToInstant() is var instant
                    && (instant < Moment.Earliest || instant >= Moment.Latest - Duration.FromDays(days + 1)))
        {
            Console.Error.WriteLine(
                $"'{at}' is not a time with an offset. Give it with its offset, for example 2026-12-01T08:00:00-05:00.");
            return ExitCode.BadUsage;
        }

        if (!JailFile.TryRead(file, out var jail, out var exitCode))
        {
            return exitCode;
        }

        var findings = JailCheck.Of(jail, given.ToInstant(), days);
        if (json)
        {
            Console.Out.WriteLine(ToJson(jail, given.ToInstant(), findings));
        }
        else
        {
            Write(Terminal.Open(), jail, given.ToInstant(), days, findings);
        }

        return ExitCode.Answered;
    }

    private static void Write(IAnsiConsole console, Jail jail, Instant at, int days, IReadOnlyList<Finding> findings)
    {
        console.WriteLine($"{jail.Facility.Id}, {jail.Facility.State}, {Terminal.At(at, jail.Facility.TimeZone)}: {(findings.Count == 0 ? $"nothing found; nothing ends within {days} days." : string.Join(", ", findings.GroupBy(finding => finding.Kind).Select(kind => $"{kind.Count()} {Heading(kind.Key, days)}")) + ".")}");
        foreach (var kind in findings.GroupBy(finding => finding.Kind))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{Heading(kind.Key, days).ToUpperInvariant()}[/]");
            foreach (var finding in kind)
            {
                console.WriteLine($"  {finding.About}");
                console.Row("", $"{finding.Says}.");
                console.Row("do", $"{finding.Do}.");
            }
        }
    }

    private static string Heading(FindingKind kind, int days) => kind switch
    {
        FindingKind.Now => "not so now",
        FindingKind.Soon => $"ending within {days} days",
        FindingKind.NotKnown => "not known",
    };

    private static string ToJson(Jail jail, Instant at, IReadOnlyList<Finding> findings) => Json.Object(writer =>
    {
        writer.WriteString("facility", jail.Facility.Id);
        writer.WriteString("at", Terminal.Utc(at));
        writer.WriteString("law", RuleBook.Current.LawVersion);
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Json.Camel(finding.Kind));
            writer.WriteString("about", finding.About);
            writer.WriteString("says", finding.Says);
            writer.WriteString("do", finding.Do);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
