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
    private readonly CsvParser parser;
    private bool hasStrayQuotes;

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

    public IEnumerable<TableRow> Rows()
    {
        while (parser.Read())
        {
            var cells = parser.Record!;
            yield return new TableRow(parser.RawRow, cells, hasStrayQuotes);
            hasStrayQuotes = false;
        }
    }

    public bool NextSheet() => false;

    public void Dispose() => parser.Dispose();

    /// <summary>
    /// Older exports are in Windows-1252, where a curly apostrophe is a byte that UTF-8 does not know. Read once through, in constant
    /// memory.
    /// </summary>
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
        try
        {
            int read;
            do
            {
                read = file.Read(bytes);
                _ = decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
            }
            while (read > 0);

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
