using System;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>What is wrong with a case file, for people: where, what is there, what was expected.</summary>
internal static class InvalidCase
{
    private const int LongestList = 160;

    public static void Write(IAnsiConsole console, CaseFileReading reading, CaseDocument document)
    {
        var count = reading.Errors.Count + reading.ErrorsLeftOut;
        console.MarkupLineInterpolated(
            $"[bold red]INVALID. Not decided.[/] {VisibleText.Of(reading.Id ?? "This case file")} has {count} {(count == 1 ? "error" : "errors")}.");
        foreach (var error in reading.Errors)
        {
            var place = error.Line is { } line
                ? PlaceInJson.Of(line, error.Byte ?? 1, document.Utf8Json.Span)
                : PlaceInJson.Of(error.Path, document.Utf8Json.Span);
            console.WriteLine();
            console.WriteLine($"  {(place is { } known ? $"line {(document.Line ?? 1) + known.Line - 1}, column {known.Column}" : "somewhere")}{(error.Line is null ? $", at {error.Path}" : "")}");
            if (place is { Text.Length: > 0 } shown)
            {
                console.WriteLine($"    > {VisibleText.Of(shown.Text)}");
            }

            console.Wrapped("    ", $"{error.Message} Expected: {Shortened(error.Allowed)}.", 4);
        }

        if (reading.ErrorsLeftOut > 0)
        {
            console.WriteLine();
            console.WriteLine($"  {reading.ErrorsLeftOut} more errors are not shown. Correct these first.");
        }
    }

    /// <summary>A list of fifty words helps nobody.</summary>
    private static string Shortened(string allowed)
    {
        if (allowed.Length <= LongestList)
        {
            return allowed;
        }

        var cut = allowed.LastIndexOf(", ", LongestList, StringComparison.Ordinal);
        return cut < 0 ? allowed : $"{allowed[..cut]}, … ({allowed.Split(", ").Length} in all: see 'wso schema')";
    }
}
