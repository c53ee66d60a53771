using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime.Text;

namespace Wso.MadeCounty;

/// <summary>Says whether an audit found exactly the known breaches.</summary>
internal static class CompareCommand
{
    private const int MostShown = 10;

    public static Command Create()
    {
        var injected = new Argument<string>("INJECTED") { Description = "The file that 'make --injected' wrote." };
        var audit = new Argument<string>("AUDIT") { Description = "The JSON Lines that 'wso audit' wrote." };
        var command = new Command("compare", "Compare the known breaches with those that an audit found.") { injected, audit };
        command.SetAction(parsed => Compare(Rows(parsed.GetValue(injected)!), Rows(parsed.GetValue(audit)!)));
        return command;
    }

    private static int Compare(HashSet<(int Line, string What)> injected, HashSet<(int Line, string What)> found)
    {
        var (missed, extra) = (injected.Except(found).Order().ToList(), found.Except(injected).Order().ToList());
        Console.WriteLine(FormattableString.Invariant($"{injected.Count:N0} put in, {found.Count:N0} found, {missed.Count:N0} missed, {extra.Count:N0} found that were not put in"));
        foreach (var (line, what) in missed.Take(MostShown))
        {
            Console.WriteLine($"  missed: line {line}, {what}");
        }

        foreach (var (line, what) in extra.Take(MostShown))
        {
            Console.WriteLine($"  not put in: line {line}, {what}");
        }

        return missed.Count + extra.Count == 0 ? 0 : 1;
    }

    private static HashSet<(int Line, string What)> Rows(string path) => [.. File.ReadLines(path).Select(Row)];

    private static (int Line, string What) Row(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        var what = row.TryGetProperty("rule", out var rule) ? $"{rule} from {At(row, "from")} until {At(row, "until")}" : row.GetProperty("kind").GetString()!;
        return (row.GetProperty("line").GetInt32(), what);
    }

    /// <summary>As an instant, in whatever offset it is written.</summary>
    private static string At(JsonElement row, string name) =>
        row.TryGetProperty(name, out var at) && at.GetString() is { } text
            ? InstantPattern.General.Format(OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant())
            : "it still lasts";
}
