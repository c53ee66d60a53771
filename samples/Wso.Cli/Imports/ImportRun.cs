using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>
/// One import from its table to its cases and its summary. It reads the table twice, and holds the rows of one case at a time.
/// </summary>
internal sealed class ImportRun
{
    /// <summary>More rows than a booking has charges: such a key is not one.</summary>
    private const int MostRowsOfOneCase = 10_000;

    private readonly ImportSummary summary = new();
    private readonly Mapping mapping;
    private readonly FirstReading first;
    private readonly int width;
    private readonly Stream output;
    private long? swallowing;

    private ImportRun(Mapping mapping, FirstReading first, int width, Stream output) =>
        (this.mapping, this.first, this.width, this.output) = (mapping, first, width, output);

    /// <exception cref="InvalidDataException">The mapping, the jail file or the table cannot be used; the message says why.</exception>
    /// <exception cref="IOException">A file cannot be read, or the output is there already.</exception>
    public static int Run(string file, string mappingFile, string? jailFile, string? outputFile)
    {
        using var given = Within(mappingFile, () => Mapping.Parse(Utf8Text.Of(File.ReadAllBytes(mappingFile))));
        using var jail = jailFile is null ? null : Jail(jailFile);
        using var whole = outputFile is null ? null : NewFile.At(outputFile);
        var (mapping, first) = Look(file, given.RootElement, mappingFile, jail?.RootElement);
        using var table = Open(file, given.RootElement);
        using var output = whole?.Stream ?? Output.Standard();
        using var buffered = new BufferedStream(output, 1 << 16);
        var run = new ImportRun(mapping, first, table.Header.Width, buffered);
        foreach (var rows in run.Cases(Within(file, table.Rows())))
        {
            run.Add(rows);
        }

        buffered.Flush();
        whole?.Finish();
        run.summary.HiddenRows = table.HiddenRows;
        run.summary.HidesFaults = table.HidesFaults;
        run.summary.Write(Console.Error, mapping, first);
        return run.summary.NotRead > 0 ? ExitCode.InvalidInput : ExitCode.Answered;
    }

    private static (Mapping Mapping, FirstReading First) Look(string file, JsonElement given, string mappingFile, JsonElement? jail)
    {
        using var table = Open(file, given);
        var mapping = Within(mappingFile, () => Mapping.Of(given, table.Header, jail));
        var first = FirstReading.Of(mapping, Within(file, table.Rows()));
        return Mapping.SheetOf(given) is not null || Within(file, () => table.LaterSheets(IsHeaderOf(given))) is not { Count: > 0 } later
            ? (mapping, first)
            : throw new InvalidDataException(
                $"{file}: The sheets {string.Join(", ", later.Prepend(table.Sheet!).Select(sheet => $"'{sheet}'"))} all have these "
                    + "columns, "
                    + $"and one is read at a time. Name it in the mapping: \"sheet\": \"{table.Sheet}\".");
    }

    private static TableFile Open(string file, JsonElement mapping) => Within(file, () =>
        TableFile.Open(file, IsHeaderOf(mapping), string.Join(", ", Mapping.ColumnsOf(mapping)), Mapping.SheetOf(mapping)));

    /// <summary>A row with half of the columns of the mapping is the header.</summary>
    private static Func<TableRow, bool> IsHeaderOf(JsonElement mapping)
    {
        var names = Mapping.ColumnsOf(mapping);
        return row => names.Count(name => row.Cells.Contains(name, StringComparer.OrdinalIgnoreCase)) * 2 >= names.Count;
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
    public static T Within<T>(string file, Func<T> read)
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
            summary.Rows += 1 + row.Swallowed;
            var own = row[mapping.Id.Column.Index] is var cell && TableFile.IsFault(cell) ? string.Empty : cell;
            if (together.Count > 0 && own.Length > 0 && own != key)
            {
                yield return together;
                together = [];
            }

            // A row without a key may belong to the case above it.
            key = own.Length > 0 ? own : key;
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
        var problems = Problems(rows).ToList();
        swallowing = rows.LastOrDefault(row => row.Swallowed > 0) is { Swallowed: > 0, Line: var line } ? line : null;
        if (problems.Count > 0)
        {
            Report(rows, problems);
            return;
        }

        var (utf8Json, unread, sourceOf, latest) = CaseWriter.Write(mapping, first, rows);
        var reading = unread.Count > 0 ? null : CaseFileReader.Read(utf8Json);
        if (reading?.Document is not { } document)
        {
            Report(rows, unread.Count > 0 ? unread : [.. reading!.Errors.Select(error => sourceOf(error.Path) is var (column, at)
                ? new RowProblem(at == 0 ? rows[0].Line : at, column, $"{error.Message} ({error.Path}; allowed: {error.Allowed})")
                    : null!)]);
            return;
        }

        output.Write(utf8Json);
        output.WriteByte((byte)'\n');
        summary.Add(document, utf8Json, rows[0].Line, latest);
    }

    /// <summary>What is the matter with the rows of a case before their cells are looked at.</summary>
    private IEnumerable<RowProblem> Problems(List<TableRow> rows)
    {
        var id = mapping.Id.Column;
        if (swallowing is { } from)
        {
            yield return new RowProblem(
                rows[0].Line, null, $"rows of this case may be among the lines that were lost in the cell of line {from}");
        }

        foreach (var row in rows)
        {
            if (row.Damage is { } damage)
            {
                yield return new RowProblem(row.Line, null, damage);
            }
            else if (row.Width > width || row.Cells.Count < width)
            {
                yield return new RowProblem(row.Line, null, $"the row has {row.Cells.Count} cells where the header has {width}");
            }
            else if (mapping.FaultsOf(row) is { Count: > 0 } faults)
            {
                foreach (var column in faults)
                {
                    yield return new RowProblem(
                        row.Line,
                        column.Name,
                        (row[column.Index] == TableFile.NotCalculated
                            ? "the formula of this cell was never calculated. Open the table in a spreadsheet and save it again"
                            : $"the cell shows the error {row[column.Index]}. Mend it in the table, or give the word a meaning under words"));
                }
            }
            else if (row[id.Index].Length == 0)
            {
                yield return new RowProblem(row.Line, id.Name, "the key of the case is empty" + (row.Line == rows[0].Line ? ""
                    : $". The row may belong to the case of line {rows[0].Line}, which is therefore not written"));
            }
        }

        if (first.Returned(rows[0][id.Index]) is { } again)
        {
            yield return new RowProblem(
                rows[0].Line,
                id.Name,
                $"the key '{TableFile.Shortened(rows[0][id.Index])}' "
                    + (rows[0].Line < again ? $"comes back on line {again}" : "already occurs further up")
                    + ", behind rows of other cases, and no case of it is written. Sort the table by this column");
        }
    }

    private void Report(IReadOnlyList<TableRow> rows, IReadOnlyList<RowProblem> problems)
    {
        summary.NotRead += rows.Sum(row => 1 + row.Swallowed);
        foreach (var problem in problems.Distinct())
        {
            Console.Error.WriteLine(problem);
        }
    }
}
