using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Wso.Cli;

/// <summary>For a spreadsheet. A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
internal sealed class CsvFormat : IAuditFormat
{
    private static readonly CsvConfiguration Plain =
        new(CultureInfo.InvariantCulture) { NewLine = "\n", HasHeaderRecord = false, InjectionOptions = InjectionOptions.Escape };

    public string? Heading { get; } =
        string.Join(',', typeof(AuditRow).GetProperties().Select(column => char.ToLowerInvariant(column.Name[0]) + column.Name[1..]));

    public bool MayBegin(string cutOff) => Heading!.StartsWith(cutOff, StringComparison.Ordinal) || char.IsAsciiDigit(cutOff[0]);

    public byte[] Write(IReadOnlyList<AuditRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, Plain);
        csv.WriteRecords(rows);
        csv.Flush();
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public AuditRow? Read(string line)
    {
        using var csv = new CsvReader(new StringReader(line), Plain);
        csv.Context.TypeConverterOptionsCache.GetOptions<string>().NullValues.Add(string.Empty);
        try
        {
            return csv.Read() ? csv.GetRecord<AuditRow>() : null;
        }
        catch (CsvHelperException)
        {
            return null;
        }
    }
}
