using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>One audit from its input to its rows and its summary.</summary>
internal sealed class AuditRun(
    string file, Jail? jail, string? output, IAuditFormat format, bool asText, string? page, Duration tolerance, string? title = null)
{
    private readonly AuditSummary summary = new();

    /// <summary>Whether the rows are written, and not the summary alone.</summary>
    private bool HasRows => output is not null || !asText;

    public async Task<int> Run(bool resume, CancellationToken stop)
    {
        foreach (var path in new[] { output, page }.OfType<string>())
        {
            if (Refusal(path) is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                return ExitCode.BadUsage;
            }
        }

        if (!CaseInput.TryOpen(file, out var input))
        {
            return ExitCode.BadUsage;
        }

        using (input)
        {
            try
            {
                using var rows = Open(resume);
                var isWhole = await AuditProgress.Show(Length(input), output is not null || asText, show => InOrder.Run(
                    Behind(rows.Last, CaseDocuments.In(input, jail), show),
                    batch => AuditedBatch.Of(batch, format, tolerance),
                    batch =>
                    {
                        rows.Write(batch);
                        summary.Add(batch);
                        show(batch.Cases, batch.Bytes);
                    },
                    stop));
                rows.Finish();
                return Told(isWhole);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Console.Error.WriteLine(
                    fault is InvalidDataException
                        ? $"{output} cannot be gone on with: {fault.Message}"
                        : $"The audit cannot go on: {fault.Message}");
                return ExitCode.BadUsage;
            }
        }
    }

    /// <summary>Why a path is refused, before anything is read. Nothing is overwritten, and no audit runs in vain.</summary>
    private string? Refusal(string path) =>
        path.Length == 0 ? "A path is empty. Give --output and --html the path of a file."
        : Directory.Exists(path) ? $"{path} is a folder. Give the path of a file in it."
        : Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)
            ? $"There is no folder {folder}. Create it, or choose another folder."
        : file != "-" && IsSame(path, file.Length == 0 ? "." : file) ? $"{path} is the input itself. Give another file."
        : path == page && (File.Exists(path) || (output is not null && IsSame(path, output)))
            ? $"{path} is there already, or is the file of the rows. Give --html another file."
        : null;

    /// <summary>Whether two paths lead to one place, however they are spelled and through whatever links.</summary>
    private static bool IsSame(string one, string other) => string.Equals(Real(one), Real(other), StringComparison.OrdinalIgnoreCase);

    private static string Real(string path)
    {
        var (full, links) = (Path.GetFullPath(path), 0);
        var folder = Path.GetDirectoryName(full) is { } above ? Real(above) : full;
        full = Path.GetFileName(full) is { Length: > 0 } name ? Path.Combine(folder, name) : full;
        while (new FileInfo(full).LinkTarget is { } target && links++ < 40)
        {
            full = Path.GetFullPath(target, Path.GetDirectoryName(full)!);
        }

        return full;
    }

    private static long? Length(Stream input) => input.CanSeek ? input.Length : null;

    private AuditOutput Open(bool resume)
    {
        if (output is null)
        {
            return HasRows ? AuditOutput.ToStandardOutput(format) : AuditOutput.ToNothing();
        }

        return resume && File.Exists(output) ? AuditOutput.Resumed(output, format, summary.Add)
            : File.Exists(output) ? throw new IOException($"{output} is there already. Give --resume to go on behind it, or another file.")
            : AuditOutput.ToNew(output, format);
    }

    /// <summary>The cases from the line of the last row on; those before it were audited.</summary>
    private IEnumerable<CaseDocument> Behind(AuditRow? last, IEnumerable<CaseDocument> documents, Action<int, long> show)
    {
        var line = 0;
        foreach (var document in documents)
        {
            line = document.Line ?? 1;
            if (last is not null && line < last.Line)
            {
                summary.Resume(1, line);
                if (document.Read().Document is { } before)
                {
                    summary.Period.Add(before.CaseFile, before.Ask.At);
                }

                show(1, document.Utf8Json.Length + 1);
                continue;
            }

            if (last is not null && line == last.Line && AsWritten(document.Read().Id) != last.Id)
            {
                throw new InvalidDataException(
                    $"its last row is about {last.Id ?? "an unreadable case"} in line {line} of its input, and {file} has another case "
                        + "there. Give the same input, or audit again into another file.");
            }

            yield return document;
        }

        if (last is not null && line < last.Line)
        {
            throw new InvalidDataException(
                $"its last row is about line {last.Line} of its input, and {file} ends at line {line}. Give the same input, or audit "
                    + "again into another file.");
        }
    }

    /// <summary>An id as it comes back from a file of rows: a spreadsheet's formula, say, has an apostrophe before it there.</summary>
    private string? AsWritten(string? id) =>
        format.Read(
            Encoding.UTF8.GetString(
                format.Write([new AuditRow { Line = 1, Id = id, Kind = AuditRow.Breach, Law = RuleBook.Current.LawVersion }]))
                .TrimEnd('\n'))?.Id;

    private int Told(bool isWhole)
    {
        if (isWhole && summary.Cases == 0)
        {
            CaseInput.SayThatThereIsNoCase(file);
        }

        var heading = title ?? (summary.Period.ToString() is { Length: > 0 } period ? period : file);
        if (asText)
        {
            AuditText.Write(Terminal.Open(), heading, summary, isWhole);
        }

        if (page is not null)
        {
            using var written = NewFile.At(page);
            written.Stream.Write(Encoding.UTF8.GetBytes(AuditPage.Of(heading, summary, isWhole)));
            written.Finish();
        }

        if (summary.Invalid > 0)
        {
            var rows = summary.InvalidRows;
            var more = summary.Invalid > rows.Count ? " and more" : string.Empty;
            Console.Error.WriteLine(
                $"{summary.Invalid} of {summary.Cases} cases could not be read: line "
                    + $"{string.Join(", ", rows.Select(row => row.Line))}{more}."
                    + (HasRows ? " Each has a row of its own that says why." : ""));
            foreach (var row in HasRows ? [] : rows)
            {
                Console.Error.WriteLine($"  line {row.Line}: {row.Says}");
            }
        }

        if (!isWhole)
        {
            var next = output is null
                ? "with --output FILE the next could be gone on with"
                : "the same command with --resume goes on behind it";
            Console.Error.WriteLine($"Stopped behind line {summary.LastLine}: what was found up to there is written; {next}.");
            return ExitCode.Stopped;
        }

        return summary.Invalid > 0 || summary.Cases == 0 ? ExitCode.InvalidInput : ExitCode.Answered;
    }
}
