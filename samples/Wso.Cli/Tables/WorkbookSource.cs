using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Wso.Cli;

/// <summary>The sheets of an Excel workbook. A date in a cell becomes year-month-day, with its time where it has one.</summary>
internal sealed class WorkbookSource : ITableSource
{
    /// <summary>A sheet of Excel has no row behind this one, from 1. A damaged file that names one would be read for hours.</summary>
    private const int LastRow = 1_048_576;

    /// <summary>A part this large that was packed so tightly is not a table: it would fill the memory.</summary>
    private const long LargePart = 64_000_000, TightlyPacked = 200;

    /// <summary>A time of day alone is a time on this day or the next. Another day so long ago is a number that is no date.</summary>
    private static readonly DateTime TimeZero = new(1899, 12, 30);

    private readonly FileStream file;
    private readonly IExcelDataReader reader;
    private readonly ZipArchive? parts;
    private SheetFaults? faults;
    private bool hasLooked;
    private Queue<CellRange>? merged;
    private int lastMerged = -1;

    public WorkbookSource(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        file = File.OpenRead(path);
        try
        {
            RefuseWhatUnpacksTooFar(file);
            reader = ExcelReaderFactory.CreateReader(file);
            parts = IsZip(path) ? ZipFile.OpenRead(path) : null;
        }
        catch (Exception fault) when (
            fault is ExcelReaderException or InvalidDataException or System.Xml.XmlException or NotSupportedException)
        {
            file.Dispose();
            throw new InvalidDataException(
                $"It begins like a workbook and cannot be read as one ({fault.Message.TrimEnd('.')}). Save it as .xlsx without a password, "
                    + "or as CSV.",
                fault);
        }
    }

    public string? Sheet => reader.Name;

    public int HiddenRows { get; private set; }

    public bool HidesFaults => hasLooked && faults is null;

    public IEnumerable<TableRow> Rows()
    {
        while (Next())
        {
            if (reader.Depth >= LastRow)
            {
                throw new InvalidDataException(
                    $"Sheet {reader.Name} has a row behind row {LastRow}, which no sheet can have: the workbook is damaged. Open it in a "
                        + "spreadsheet and save it again.");
            }

            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Cell(i);
            }

            var row = new TableRow(reader.Depth + 1, WithFaults(cells), Merged());
            HiddenRows += reader.RowHeight == 0 && !row.IsBlank ? 1 : 0;
            yield return row;
        }
    }

    public bool NextSheet()
    {
        faults?.Dispose();
        (HiddenRows, merged, lastMerged, faults, hasLooked) = (0, null, -1, null, false);
        return reader.NextResult();
    }

    public void Dispose()
    {
        faults?.Dispose();
        parts?.Dispose();
        reader.Dispose();
        file.Dispose();
    }

    private static bool IsZip(string path)
    {
        using var begin = File.OpenRead(path);
        return begin.ReadByte() == 'P';
    }

    private static void RefuseWhatUnpacksTooFar(FileStream file)
    {
        if (file.ReadByte() == 'P')
        {
            using var parts = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (
                parts.Entries.FirstOrDefault(
                    part => part.Length > LargePart && part.Length > TightlyPacked * part.CompressedLength) is { } bomb)
            {
                throw new InvalidDataException($"its part {bomb.FullName} unpacks to {bomb.Length / 1_000_000} MB, which no table needs");
            }
        }

        file.Position = 0;
    }

    private IReadOnlyList<(int Column, string Text)> Faults()
    {
        try
        {
            if (!hasLooked)
            {
                (hasLooked, faults) = (true, parts is null ? null : SheetFaults.Of(parts, reader.Name));
            }

            return faults?.In(reader.Depth + 1) ?? [];
        }
        catch (System.Xml.XmlException fault)
        {
            throw Damaged(fault);
        }
    }

    private string[] WithFaults(string[] cells)
    {
        foreach (var (column, text) in Faults())
        {
            if (column >= cells.Length)
            {
                var shorter = cells.Length;
                Array.Resize(ref cells, column + 1);
                Array.Fill(cells, string.Empty, shorter, column - shorter);
            }

            cells[column] = text;
        }

        return cells;
    }

    /// <summary>Of merged cells only the first row has the value; the others would be read as empty.</summary>
    private string? Merged()
    {
        merged ??= new Queue<CellRange>((reader.MergeCells ?? []).OrderBy(range => range.FromRow));
        while (merged.TryPeek(out var range) && range.FromRow < reader.Depth)
        {
            lastMerged = Math.Max(lastMerged, merged.Dequeue().ToRow);
        }

        return reader.Depth <= lastMerged
            ? "it has cells that are merged with a row above. Unmerge them, and fill in what each row is to say"
            : null;
    }

    private bool Next()
    {
        try
        {
            return reader.Read();
        }
        catch (Exception fault) when (
            fault is ExcelReaderException or System.Xml.XmlException or FormatException or IndexOutOfRangeException)
        {
            throw Damaged(fault);
        }
    }

    private InvalidDataException Damaged(Exception fault) =>
        new(
            $"Behind row {reader.Depth + 1} of sheet {reader.Name} the workbook is damaged ({fault.Message.TrimEnd('.')}). Open it in a "
                + "spreadsheet and save it again.",
            fault);

    private string Cell(int column) => reader.GetValue(column) switch
    {
        null => string.Empty,
        DateTime { Year: < 1901 } day when day < TimeZero
            || day >= TimeZero.AddDays(2) => day.ToOADate().ToString(CultureInfo.InvariantCulture),
        DateTime { Year: < 1901 } time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture),
        DateTime date =>
            Rounded(date) is var exact && exact.TimeOfDay == TimeSpan.Zero
                ? exact.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : exact.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var text => text.ToString()!.Trim(),
    };

    /// <summary>A workbook keeps a time as a part of a day, which is a minute only to the rounding.</summary>
    private static DateTime Rounded(DateTime date) =>
        new((date.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
}
