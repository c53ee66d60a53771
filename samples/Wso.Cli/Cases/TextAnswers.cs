using System;
using System.Collections.Generic;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Text for people, a blank line between one case and the next.</summary>
internal static class TextAnswers
{
    /// <returns>How many documents are invalid.</returns>
    public static int Write(IEnumerable<CaseDocument> documents, Action<IAnsiConsole, CaseFileDocument> write)
    {
        var console = Terminal.Open();
        var (written, invalid) = (0, 0);
        foreach (var document in documents)
        {
            if (written++ > 0)
            {
                console.WriteLine();
            }

            var reading = document.Read();
            if (reading.Document is { } valid)
            {
                write(console, valid);
            }
            else
            {
                InvalidCase.Write(console, reading, document);
                invalid++;
            }
        }

        return invalid;
    }
}
