using System;
using System.Collections.Generic;
using System.IO;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Reads the cases of a file or of standard input, and hands them to whoever answers.</summary>
internal static class CaseInput
{
    public const string Description = "One JSON case file, or JSON Lines with one case a line; - reads standard input.";

    /// <param name="file">The path, or - for standard input.</param>
    /// <param name="answer">Answers each case; says how many are invalid.</param>
    /// <param name="jailFile">The path of a jail file; null where none is given.</param>
    public static int AnswerEach(string file, Func<IEnumerable<CaseDocument>, int> answer, string? jailFile = null)
    {
        var jail = default(Jail);
        if (jailFile is not null && !JailFile.TryRead(jailFile, out jail, out var refused))
        {
            return refused;
        }

        if (!TryOpen(file, out var input))
        {
            return ExitCode.BadUsage;
        }

        using (input)
        {
            var count = 0;
            var invalid = answer(Counted(CaseDocuments.In(input, jail), () => count++));
            if (count == 0)
            {
                SayThatThereIsNoCase(file);
                return ExitCode.InvalidInput;
            }

            if (invalid > 0)
            {
                Console.Error.WriteLine(
                    invalid == 1 ? "1 case has errors and was not decided." : $"{invalid} cases have errors and were not decided.");
            }

            return invalid > 0 ? ExitCode.InvalidInput : ExitCode.Answered;
        }
    }

    /// <summary>Nothing at all is more often a mistake than an answer.</summary>
    public static void SayThatThereIsNoCase(string file) =>
        Console.Error.WriteLine(
            $"There is no case in {(file == "-" ? "standard input" : file)}: it is empty or blank. Give one JSON case file, or JSON Lines with one "
                + "case a line.");

    private static IEnumerable<CaseDocument> Counted(IEnumerable<CaseDocument> documents, Action count)
    {
        foreach (var document in documents)
        {
            count();
            yield return document;
        }
    }

    public static bool TryOpen(string file, out Stream input)
    {
        try
        {
            if (file == "-" && Console.IsInputClosed)
            {
                Console.Error.WriteLine("Standard input is closed, so no case can be read from it. Give the path of a case file.");
                input = Stream.Null;
                return false;
            }

            input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var why = file.Length == 0
                ? "The path is empty"
                : Directory.Exists(file)
                ? $"{file} is a folder"
                : $"{file} cannot be read: {fault.Message}";
            Console.Error.WriteLine($"{why.TrimEnd('.')}. Give the path of a case file, or - for standard input.");
            input = Stream.Null;
            return false;
        }
    }
}
