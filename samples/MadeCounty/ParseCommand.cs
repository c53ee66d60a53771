using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;

namespace Wso.MadeCounty;

/// <summary>Only parses each line as JSON. No audit can be faster than that.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var command = new Command("parse", "Parse each line of standard input as JSON and do nothing else, to compare times.");
        command.SetAction(static _ =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8, false, 1 << 16);
            var lines = 0;
            while (input.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                lines += json.RootElement.ValueKind == JsonValueKind.Object ? 1 : 0;
            }

            Console.WriteLine(FormattableString.Invariant($"{lines:N0} lines parsed"));
        });
        return command;
    }
}
