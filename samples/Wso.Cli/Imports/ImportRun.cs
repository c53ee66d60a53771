using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>
/// One import from its table to its cases and its summary. It holds the rows of one case at a time, and eight bytes a case to notice a key
/// that comes back.
/// </summary>
internal sealed class ImportRun
{
    /// <summary>More rows than a booking has charges: such a key is not one.</summary>
    private const int MostRowsOfOneCase = 10_000;

    private readonly HashSet<ulong> seen = [];
    private readonly ImportSummary summary = new();
    private readonly Mapping mapping;
    private readonly int width;
    private readonly Stream output;

    private ImportRun(Mapping mapping, int width, Stream output) => (this.mapping, this.width, this.output) = (mapping, width, output);

    /// <exception cref="InvalidDataException">The mapping, the jail file or the table cannot be used; the message says why.</exception>
    /// <exception cref="IOException">A file cannot be read, or the output is there already.</exception>
    public static int Run(string file, string mappingFile, string? jailFile, string? outputFile)
    {
        using var given = Within(mappingFile, () => Mapping.Parse(Utf8Text.Of(File.ReadAllBytes(mappingFile))));
        using var jail = jailFile is null ? null : Jail(jailFile);
        using var table = Within(file, () =>
            TableFile.Open(
                file,
                row =>
                    Mapping.ColumnsOf(given.RootElement) is var names
                    && names.Count(name => row.Cells.Contains(name, StringComparer.OrdinalIgnoreCase)) * 2 >= names.Count,
                string.Join(", ", Mapping.ColumnsOf(given.RootElement))));
        var mapping = Within(mappingFile, () => Mapping.Of(given.RootElement, table.Header, jail?.RootElement));
        if (outputFile is not null && File.Exists(outputFile))
        {
            throw new IOException($"{outputFile} is there already. Give --output another file.");
        }

        using var output = outputFile is null ? Output.Standard() : Output.New(outputFile);
        using var buffered = new BufferedStream(output, 1 << 16);
        var run = new ImportRun(mapping, table.Header.Width, buffered);
        foreach (var rows in run.Cases(Within(file, table.Rows())))
        {
            run.Add(rows);
        }

        buffered.Flush();
        run.summary.Write(Console.Error, mapping);
        return run.summary.NotRead > 0 ? ExitCode.InvalidInput : ExitCode.Answered;
    }

    private static JsonDocument Jail(string path)
    {
        var bytes = Utf8Text.Of(File.ReadAllBytes(path));
        var reading = CaseFileReader.ReadJail(bytes);
        return reading.IsValid
            ? JsonDocument.Parse(bytes)
            : throw new InvalidDataException(
                $"{path} is not a jail file: {string.Join(" ", reading.Errors.Take(3).Select(error => $"{error.Path}: {error.Message}"))}");
    }

    /// <summary>Which of the files it is about.</summary>
    private static T Within<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }
    }

    private static IEnumerable<TableRow> Within(string file, IEnumerable<TableRow> rows)
    {
        using var each = rows.GetEnumerator();
        while (Within(file, each.MoveNext))
        {
            yield return each.Current;
        }
    }

    /// <summary>Rows that follow each other with the same key.</summary>
    private IEnumerable<List<TableRow>> Cases(IEnumerable<TableRow> rows)
    {
        var (together, key) = (new List<TableRow>(), (string?)null);
        foreach (var row in rows)
        {
            summary.Rows++;
            var own = row[mapping.Id.Column.Index];
            if (own.Length == 0)
            {
                Report([row], [new RowProblem(row.Line, mapping.Id.Column.Name, "the key of the case is empty")]);
                continue;
            }

            if (together.Count > 0 && own != key)
            {
                yield return together;
                together = [];
            }

            key = own;
            together.Add(row);
            if (together.Count > MostRowsOfOneCase)
            {
                throw new InvalidDataException(
                    $"More than {MostRowsOfOneCase} rows up to line {row.Line} have the key '{TableFile.Shortened(own)}' in column "
                        + $"{mapping.Id.Column.Name}. Choose a column that has one value for each booking.");
            }
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private void Add(List<TableRow> rows)
    {
        summary.Cases++;
        var problems = rows.Where(row => row.HasStrayQuotes)
            .Select(row => new RowProblem(row.Line, null, "quotation marks are where CSV does not allow them"))
            .Concat(
                rows.Where(row => row.Width > width || row.Cells.Count < width)
                    .Select(row => new RowProblem(row.Line, null, $"the row has {row.Cells.Count} cells where the header has {width}")))
                .ToList();
        if (
            problems.Count == 0
                && !seen.Add(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(rows[0][mapping.Id.Column.Index])))))
        {
            problems.Add(
                new RowProblem(
                    rows[0].Line,
                    mapping.Id.Column.Name,
                    $"the key '{TableFile.Shortened(rows[0][mapping.Id.Column.Index])}' already occurs further up. Sort the table by "
                        + "this column, so that the rows of a case follow each other"));
        }

        if (problems.Count > 0)
        {
            Report(rows, problems);
            return;
        }

        var (utf8Json, unread, sourceOf) = CaseWriter.Write(mapping, rows);
        var reading = unread.Count > 0 ? null : CaseFileReader.Read(utf8Json);
        if (reading?.Document is not { } document)
        {
            Report(rows, unread.Count > 0 ? unread : [.. reading!.Errors.Select(error => sourceOf(error.Path) is var (column, line)
                ? new RowProblem(line == 0 ? rows[0].Line : line, column, $"{error.Message} ({error.Path}; allowed: {error.Allowed})")
                    : null!)]);
            return;
        }

        output.Write(utf8Json);
        output.WriteByte((byte)'\n');
        summary.Add(document, utf8Json);
    }

    private void Report(IReadOnlyList<TableRow> rows, IReadOnlyList<RowProblem> problems)
    {
        summary.NotRead += rows.Count;
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }
    }
}
