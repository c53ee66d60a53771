using System;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Text for people, a blank line between one case and the next.</summary>
internal sealed class TextAnswers(Action<IAnsiConsole, CaseFileDocument> write) : IAnswers
{
    private readonly IAnsiConsole console = Terminal.Open();
    private bool isFirst = true;

    public bool Add(CaseDocument document)
    {
        if (!isFirst)
        {
            console.WriteLine();
        }

        isFirst = false;
        var reading = CaseFileReader.Read(document.Utf8Json);
        if (reading.Document is { } valid)
        {
            write(console, valid);
        }
        else
        {
            Write(reading, document.Line);
        }

        return reading.IsValid;
    }

    public void Dispose()
    {
    }

    private void Write(CaseFileReading reading, int? line)
    {
        console.MarkupLineInterpolated($"[bold red]INVALID[/]  {reading.Id ?? "case file"}{(line is null ? string.Empty : $", line {line}")}: nothing of it was decided.");
        foreach (var error in reading.Errors)
        {
            var place = error.Line is null ? error.Path : $"line {error.Line}, byte {error.Byte}";
            console.Row(place, $"{error.Message} Allowed: {error.Allowed}.");
        }
    }
}
