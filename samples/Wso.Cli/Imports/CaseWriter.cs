using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Wso.Cli;

/// <summary>Writes the case file of one case, and keeps what could not be read of its rows.</summary>
internal sealed class CaseWriter
{
    private static readonly OffsetDateTimePattern Local =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>");

    private readonly List<RowProblem> problems = [];
    private readonly Dictionary<string, (Cell Cell, long Line)> sources = [];
    private readonly DateTimeZone zone;
    private readonly FirstReading? first;
    private readonly Utf8JsonWriter json;

    private CaseWriter(DateTimeZone zone, FirstReading? first, Utf8JsonWriter json) =>
        (this.zone, this.first, this.json) = (zone, first, json);

    /// <summary>The last time that was read, for the summary; null where none was.</summary>
    private Instant? Latest { get; set; }

    /// <summary>The case file of some rows, or what is the matter with them; never both.</summary>
    public static WrittenCase Write(Mapping mapping, FirstReading first, IReadOnlyList<TableRow> rows) => WriteAll(mapping, first, rows);

    /// <summary>What the mapping itself says, without a row: every list is whole, and no column has a value.</summary>
    public static byte[] WriteWithoutRows(Mapping mapping) => WriteAll(mapping, null, []).Utf8Json;

    private static WrittenCase WriteAll(Mapping mapping, FirstReading? first, IReadOnlyList<TableRow> rows)
    {
        var text = new ArrayBufferWriter<byte>(1 << 12);
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var writer = new CaseWriter(mapping.Zone, first, json);
        json.WriteStartObject();
        foreach (var (name, template) in mapping.Case.Members)
        {
            template.Write(writer, name, "$." + name, rows);
        }

        if (!mapping.Case.Members.ContainsKey("acts"))
        {
            json.WriteStartArray("acts");
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        return new WrittenCase(text.WrittenSpan.ToArray(), writer.problems, writer.SourceOf, writer.Latest);
    }

    public void Start(string? name)
    {
        Name(name);
        json.WriteStartObject();
    }

    public void End() => json.WriteEndObject();

    public void StartList(string? name)
    {
        Name(name);
        json.WriteStartArray();
    }

    public void EndList() => json.WriteEndArray();

    /// <summary>A value as the mapping has it.</summary>
    public void Value(string? name, JsonElement value)
    {
        Name(name);
        value.WriteTo(json);
    }

    /// <summary>A value that the table has.</summary>
    public void Value(string? name, string path, Cell cell, IReadOnlyList<TableRow> rows)
    {
        var meant = cell.RowsOf(rows);
        if (meant.Length == 0)
        {
            cell.Otherwise?.Write(this, name, path, rows);
            return;
        }

        sources[path] = (cell, meant[0].Line);
        var values = meant.Select(row => (Row: row, Value: Read(cell, row))).ToArray();
        if (values.Any(value => value.Value.Problem is not null))
        {
            problems.AddRange(
                values.Where(value => value.Value.Problem is not null)
                    .Select(value => new RowProblem(value.Row.Line, cell.Column.Name, value.Value.Problem!)));
        }
        else if (Taken(cell, values) is { IsKnown: true } taken)
        {
            Name(name);
            taken.Write(json, Local, zone);
        }
    }

    /// <summary>The column that a value of the case file comes from, and the first line it was read from.</summary>
    private (string? Column, long Line) SourceOf(string path)
    {
        for (var at = path; at.Length > 0; at = at[..System.Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (sources.TryGetValue(at, out var source))
            {
                return (source.Cell.Column.Name, source.Line);
            }
        }

        return (null, 0);
    }

    private CellValue Taken(Cell cell, (TableRow Row, CellValue Value)[] values)
    {
        switch (cell.Take)
        {
            case Take.First:
                return values[0].Value;
            case Take.Last:
                return values[^1].Value;
            case Take.Earliest or Take.Latest:
                return Extreme(cell.Take, [.. values.Select(value => value.Value)]);
            default:
                if (values.FirstOrDefault(value => value.Value != values[0].Value) is { Row.Cells: not null } other)
                {
                    problems.Add(
                        new RowProblem(
                            other.Row.Line,
                            cell.Column.Name,
                            $"'{TableFile.Shortened(other.Row[cell.Column.Index])}' here and "
                                + $"'{TableFile.Shortened(values[0].Row[cell.Column.Index])}' on line {values[0].Row.Line} of the same "
                                + "case; say in the mapping which of them counts (take, where)"));
                }

                return values[0].Value;
        }
    }

    /// <summary>
    /// Of times known only to a day, the earliest or latest is known only to a day too. One that never comes is the latest of all; one that
    /// is not known leaves it open.
    /// </summary>
    private static CellValue Extreme(Take take, IReadOnlyList<CellValue> values)
    {
        var times = values.Where(value => !value.IsNever).ToArray();
        return values.Any(value => !value.IsKnown) ? CellValue.Unknown
            : times.Length == 0 || (take == Take.Latest && times.Length < values.Count) ? values.First(value => value.IsNever)
            : take == Take.Latest ? CellValue.Between(times.Max(value => value.First), times.Max(value => value.Last))
            : CellValue.Between(times.Min(value => value.First), times.Min(value => value.Last));
    }

    private CellValue Read(Cell cell, TableRow row)
    {
        var text = row[cell.Column.Index];
        if (cell.Words?.TryGetValue(text, out var meaning) == true)
        {
            return CellValue.Of(meaning);
        }

        if (text.Length == 0)
        {
            return cell.Empty is { } empty ? CellValue.Of(empty) : CellValue.Unknown;
        }

        return cell.Kind.IsTime ? Seen(Time(cell, row, text))
            : cell.Kind.IsYesNo ? text.ToUpperInvariant() switch
            {
                "Y" or "YES" or "TRUE" or "T" or "1" => CellValue.Yes,
                "N" or "NO" or "FALSE" or "F" or "0" => CellValue.No,
                _ => CellValue.Wrong($"'{TableFile.Shortened(text)}' is neither yes nor no; give the word a meaning under words"),
            }
            : cell.Kind.IsNumber
                ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? CellValue.Number(number)
                : CellValue.Wrong($"'{TableFile.Shortened(text)}' is not a whole number; give the word a meaning under words")
            : cell.Kind.Vocabulary.FirstOrDefault(word => word.Equals(text, System.StringComparison.OrdinalIgnoreCase)) is { } known
                ? CellValue.Text(known)
            : cell.Kind.IsKey ? CellValue.Text(text)
            : CellValue.Wrong(
                $"'{TableFile.Shortened(text)}' has no meaning in the mapping; give it one under words: "
                    + $"{string.Join(", ", cell.Kind.Vocabulary)}, or null if it is not known");
    }

    private CellValue Seen(CellValue value)
    {
        if (value is { IsKnown: true, Last: var last } && (Latest is null || Latest < last))
        {
            Latest = last;
        }

        return value;
    }

    private CellValue Time(Cell cell, TableRow row, string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var exact))
        {
            return CellValue.Between(exact.ToInstant(), exact.ToInstant());
        }

        if (!Moments.TryRead(text, out var date, out var time))
        {
            return CellValue.Wrong(
                $"'{TableFile.Shortened(text)}' cannot be read as a date or time; write it year first (2025-07-04 22:10) or month first "
                    + "(7/4/2025 10:10 PM), with all four digits of the year; or give the word a meaning under words");
        }

        if (first?.DayFirst(cell.Column, text) is var (other, line))
        {
            return CellValue.Wrong(
                $"'{TableFile.Shortened(text)}' may have its day or its month first: the column also has '{TableFile.Shortened(other)}', "
                    + "on "
                    + $"line {line}, where the day is first. Write the dates of this column year first, as 2025-07-04");
        }

        if (cell.Time is { } column && row[column.Index] is { Length: > 0 } apart)
        {
            // A date of a spreadsheet may carry a midnight that says nothing.
            if (!Moments.TryReadTime(apart, out var read))
            {
                return CellValue.Wrong(
                    $"'{TableFile.Shortened(apart)}' in column {column.Name} cannot be read as a time; write it as 22:10 or 10:10 PM");
            }

            if (time is { } own && own != LocalTime.Midnight && own != read)
            {
                return CellValue.Wrong(
                    $"'{TableFile.Shortened(text)}' has a time, and column {column.Name} has '{TableFile.Shortened(apart)}'. Take time out "
                        + "of the mapping, or take the time out of the date");
            }

            time = read;
        }
        else if (time == LocalTime.Midnight && (cell.Time is not null || cell.MidnightIsNoTime))
        {
            time = null;
        }

        return (cell.Kind, time) switch
        {
            ({ IsDate: true }, null) => CellValue.Text(Terminal.Iso(date)),
            ({ IsEvent: true }, null) =>
                CellValue.Between(
                    date.AtStartOfDayInZone(zone).ToInstant(),
                    date.PlusDays(1).AtStartOfDayInZone(zone).ToInstant() - Duration.FromSeconds(1)),
            (_, null) => CellValue.Wrong($"'{TableFile.Shortened(text)}' has no time of day, and {cell.Path} must be exact"),
            (_, { } clock) => At(date + clock, text),
        };
    }

    /// <summary>The hour that a clock change repeats is two instants, and both are meant. An hour that it skips never was.</summary>
    private CellValue At(LocalDateTime local, string text)
    {
        var mapped = zone.MapLocal(local);
        return mapped.Count == 0
            ? CellValue.Wrong(
                $"'{TableFile.Shortened(text)}' never was in {zone.Id}: the clocks went forward over it. Write the time that is meant")
            : CellValue.Between(mapped.First().ToInstant(), mapped.Last().ToInstant());
    }

    private void Name(string? name)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }
    }
}
