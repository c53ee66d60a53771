using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Wso.Cli;

/// <summary>CSV with commas, semicolons, tabs or bars between its cells, whichever its beginning shows.</summary>
internal sealed class CsvSource : ITableSource
{
    /// <summary>A text with line breaks in it has fewer lines than this.</summary>
    private const int ManyLines = 20;

    private readonly CsvParser parser;
    private bool hasStrayQuotes;
    private int width;

    public CsvSource(string path)
    {
        var isUtf8 = IsUtf8(path);
        parser = new CsvParser(
            new StreamReader(path, isUtf8 ? Encoding.UTF8 : Encoding.GetEncoding(1252)),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                BadDataFound = _ => hasStrayQuotes = true,
                DetectDelimiter = true,
                DetectDelimiterValues = [",", ";", "\t", "|"],
                TrimOptions = TrimOptions.Trim,
            });
    }

    static CsvSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public string? Sheet => null;

    public int HiddenRows => 0;

    public bool HidesFaults => false;

    public IEnumerable<TableRow> Rows()
    {
        while (parser.Read())
        {
            var cells = parser.Record!;
            width = Math.Max(width, cells.Length);
            yield return cells.Any(cell => cell.Contains('\n', StringComparison.Ordinal))
                ? OfSeveralLines(cells)
                : new TableRow(parser.RawRow, cells, hasStrayQuotes ? "quotation marks are where CSV does not allow them" : null);
            hasStrayQuotes = false;
        }
    }

    public bool NextSheet() => false;

    public void Dispose() => parser.Dispose();

    /// <summary>
    /// A quoted cell may have line breaks. One that is never closed, that has many lines, or a line with as many cells as the table has
    /// columns, has swallowed rows.
    /// </summary>
    private TableRow OfSeveralLines(string[] cells)
    {
        var raw = parser.RawRecord.Trim('\r', '\n');
        var more = raw.Count(character => character == '\n');
        var isOpen = raw.Count(character => character == '"') % 2 == 1;
        var last = parser.RawRow - (parser.RawRecord.EndsWith('\n') && isOpen ? 1 : 0);
        var hasRows = more >= ManyLines
            || cells.Any(cell => cell.Contains('\n', StringComparison.Ordinal) && cell.Split('\n').Any(IsLikeARow));
        var damage =
            isOpen ? $"a quotation mark opens a cell here that never closes: it runs to line {last}, the end of the file"
            : hasRows ? $"a quoted cell of this row runs to line {last}"
            : hasStrayQuotes ? $"quotation marks are where CSV does not allow them, between here and line {last}"
            : null;
        return damage is null ? new TableRow(last - more, cells)
            : new TableRow(
                last - more,
                cells,
                $"{damage}, and {more} lines behind this one may be rows that were lost in it. Look for a quotation mark that is missing "
                    + "or "
                    + "one too many. If the cell is meant to be so long, take its line breaks out",
                more);
    }

    private bool IsLikeARow(string line) => line.Split(parser.Delimiter).Length >= Math.Max(3, width);

    /// <summary>
    /// Older exports are in Windows-1252, where a curly apostrophe is a byte that UTF-8 does not know. Read once through, in constant
    /// memory.
    /// </summary>
    /// <exception cref="InvalidDataException">It is no text of either kind; the message says what to do.</exception>
    private static bool IsUtf8(string path)
    {
        using var file = File.OpenRead(path);
        var (bytes, chars) = (new byte[1 << 16], new char[1 << 16]);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        Span<byte> mark = stackalloc byte[2];
        if (
            file.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2
                && (mark.SequenceEqual<byte>([0xFF, 0xFE]) || mark.SequenceEqual<byte>([0xFE, 0xFF])))
        {
            return true; // UTF-16 says so itself, and the reader takes it by its mark
        }

        file.Position = 0;
        var isUtf8 = true;
        int read;
        do
        {
            read = file.Read(bytes);
            if (bytes.AsSpan(0, read).IndexOf((byte)0) is >= 0 and var zero)
            {
                throw new InvalidDataException(bytes.AsSpan(0, read).Count((byte)0) * 4 > read
                    ? "Every other byte of it is zero: it is UTF-16 without a mark. Save it as UTF-8 (in a spreadsheet: CSV UTF-8)."
                    : $"Byte {file.Position - read + zero + 1} is zero, which no text has. Export the table again, as CSV in UTF-8.");
            }

            isUtf8 = isUtf8 && Decodes(decoder, bytes.AsSpan(0, read), chars);
        }
        while (read > 0);

        return isUtf8;
    }

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        try
        {
            _ = decoder.GetChars(bytes, chars, flush: bytes.IsEmpty);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
