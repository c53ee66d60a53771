using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Wso.Cli;

/// <summary>
/// A table as another program exported it: CSV, or one sheet of an Excel workbook. Its rows are read one at a time, blank ones passed over.
/// </summary>
internal sealed class TableFile : IDisposable
{
    /// <summary>So many rows of a sheet are looked at to find its header: titles and notes may be above it.</summary>
    private const int MostRowsAboveHeader = 30;

    /// <summary>How a cell is given whose formula was never calculated: no value of it is known.</summary>
    public const string NotCalculated = "#NOT CALCULATED";

    private static readonly SearchValues<char> OfFaults = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_");

    private readonly ITableSource source;

    private TableFile(ITableSource source, TableRow header) => (this.source, Header, Sheet) = (source, header, source.Sheet);

    /// <summary>The row that names the columns.</summary>
    public TableRow Header { get; }

    /// <summary>The sheet of a workbook; null of a CSV file.</summary>
    public string? Sheet { get; }

    /// <summary>So many rows of the sheet were hidden, of those read up to now. They are rows like the others.</summary>
    public int HiddenRows => source.HiddenRows;

    /// <inheritdoc cref="ITableSource.HidesFaults"/>
    public bool HidesFaults => source.HidesFaults;

    /// <summary>Opens a file, and reads up to its header.</summary>
    /// <param name="path">CSV in UTF-8, UTF-16 with a mark, or Windows-1252; or a workbook (.xlsx, .xlsb, .xls).</param>
    /// <param name="isHeader">Whether a row is the header. The first sheet that has one is the table.</param>
    /// <param name="wanted">What a header must have, for the message where there is none.</param>
    /// <param name="sheet">The only sheet to look at; null: all.</param>
    /// <exception cref="InvalidDataException">It is no such file, or no row is the header; the message says what was found.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TableFile Open(string path, Func<TableRow, bool> isHeader, string wanted, string? sheet = null)
    {
        var source = Source(path);
        try
        {
            TableRow? first = null;
            do
            {
                if (sheet is not null && source.Sheet != sheet)
                {
                    continue;
                }

                foreach (var row in TopOf(source))
                {
                    first ??= row;
                    if (isHeader(row))
                    {
                        return new TableFile(source, row);
                    }
                }
            }
            while (source.NextSheet());

            throw new InvalidDataException(first is { } found
                ? $"No row names the columns {wanted}. Line {found.Line} holds: "
                    + $"{Shortened(string.Join(" | ", found.Cells.Where(cell => cell.Length > 0)))}."
                : sheet is null ? "It has no rows." : $"It has no sheet '{sheet}', or no rows in it.");
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>The rows behind the header.</summary>
    public IEnumerable<TableRow> Rows() => source.Rows().Where(row => !row.IsBlank);

    /// <summary>The sheets behind this one in which a row is a header too. No row of this sheet is read afterwards.</summary>
    public IReadOnlyList<string> LaterSheets(Func<TableRow, bool> isHeader)
    {
        var later = new List<string>();
        while (source.NextSheet())
        {
            if (TopOf(source).Any(isHeader))
            {
                later.Add(source.Sheet!);
            }
        }

        return later;
    }

    public void Dispose() => source.Dispose();

    /// <summary>Whether a cell shows an error of a spreadsheet, such as #REF!, in place of a value.</summary>
    public static bool IsFault(string cell) =>
        cell is NotCalculated or "#N/A" or "#GETTING_DATA"
            || (cell.Length > 2 && cell[0] == '#' && cell[^1] is '!' or '?'
                && cell.AsSpan(1, cell.Length - 2).IndexOfAnyExcept(OfFaults) < 0);

    /// <summary>A cell as a message shows it: what a report quotes is no longer than a line.</summary>
    public static string Shortened(string cell)
    {
        const int Most = 120;
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= Most ? line : line[..Most] + "...";
    }

    private static IEnumerable<TableRow> TopOf(ITableSource source) => source.Rows().Where(row => !row.IsBlank).Take(MostRowsAboveHeader);

    private static ITableSource Source(string path)
    {
        Span<byte> begin = stackalloc byte[4];
        using (var file = File.OpenRead(path))
        {
            if (!file.CanSeek)
            {
                throw new InvalidDataException("It is a pipe, and a table is read more than once. Save it as a file first.");
            }

            begin = begin[..file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)];
        }

        return begin.StartsWith("PK\x03\x04"u8) || begin.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0])
            ? new WorkbookSource(path)
            : new CsvSource(path);
    }
}
