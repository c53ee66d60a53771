using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>
/// ICE's published list of participating or pending agencies, as workbook or CSV: each row is read, or reported with its line and the
/// reason. Nothing is guessed, and nothing merged.
/// </summary>
internal sealed class PublishedList
{
    private const string Wanted = "state, law enforcement agency, and support type";

    private static readonly string[] NotGiven = ["", "#N/A", "#NA", "N/A", "NA", "-"];

    private readonly List<ListRow> rows = [];
    private readonly List<ListFinding> unread = [];
    private readonly int width;
    private readonly int state, agency, type, county, model, signed;

    private PublishedList(TableRow header)
    {
        width = header.Width;
        state = Column(header, "STATE");
        agency = Column(header, "LAWENFORCEMENTAGENCY", "AGENCY", "AGENCYNAME", "LEA");
        type = Column(header, "TYPE", "AGENCYTYPE");
        county = Column(header, "COUNTY", "COUNTYPARISH");
        model = Column(header, "SUPPORTTYPE", "MODEL", "AGREEMENTTYPE", "PROGRAM");
        signed = Column(header, "SIGNED", "DATESIGNED", "SIGNEDDATE", "DATE");
    }

    /// <summary>The agreements that could be read, in the order of the file.</summary>
    public IReadOnlyList<ListRow> Rows => rows;

    /// <summary>The rows that could not.</summary>
    public IReadOnlyList<ListFinding> Unread => unread;

    /// <summary>How many rows there are, blank ones aside.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the list has no column of signing: it names agencies whose agreement is not signed yet.</summary>
    public bool IsPending => signed < 0;

    private bool IsList => state >= 0 && agency >= 0 && model >= 0;

    /// <exception cref="InvalidDataException">The file is not such a list, or no row of it can be read; the message says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PublishedList Read(string path)
    {
        using var table = TableFile.Open(path, static row => new PublishedList(row).IsList, Wanted);
        var list = new PublishedList(table.Header);
        foreach (var row in table.Rows())
        {
            list.Add(row);
        }

        return list.rows.Count > 0 || list.unread.Count == 0 ? list
            : throw new InvalidDataException(
                $"None of its {list.Count} rows can be read. Line {list.unread[0].Line}: {list.unread[0].Reason}.");
    }

    /// <summary>The words of a heading without case, spaces or punctuation.</summary>
    private static int Column(TableRow header, params string[] names) =>
        Enumerable.Range(0, header.Cells.Count).Where(i => names.Contains(Folded(header[i]))).DefaultIfEmpty(-1).First();

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool IsGiven(string cell) => !NotGiven.Contains(cell, StringComparer.OrdinalIgnoreCase);

    private void Add(TableRow row)
    {
        Count++;
        var isState = StateNames.TryRead(row[state], out var known) || StateNames.TryReadCode(row[state], out known);
        var models = row[model].Split(['/', ',', ';', '&', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Model)
            .ToArray();
        var (isDate, day) = IsPending
            ? (true, (LocalDate?)null)
            : Moments.TryReadDate(row[signed], out var date)
            ? (true, date)
            : (false, null);
        var reason = row.Width > width ? $"the row has {row.Width} cells where the header has {width}"
            : row.Cells.Count < width && row.Cells.Count <= Math.Max(model, signed)
                ? $"the row has {row.Cells.Count} cells where the header has {width}"
            : row.Damage is { } damage ? damage
            : !isState ? $"'{TableFile.Shortened(row[state])}' is not one of the fifty states or DC"
            : !IsGiven(row[agency]) ? "the agency is not named"
            : models.Length == 0 || models.Contains(null)
                ? $"'{TableFile.Shortened(row[model])}' is not a 287(g) model that this library holds"
            : !isDate ? $"'{TableFile.Shortened(row[signed])}' cannot be read as a date"
            : null;
        if (reason is null)
        {
            rows.AddRange(
                models.Select(model =>
                    new ListRow(row.Line, known, row[agency], Cell(row, type) ?? string.Empty, Cell(row, county), model!.Value, day)));
        }
        else
        {
            unread.Add(
                new ListFinding(
                    row.Line,
                    isState ? known : null,
                    TableFile.Shortened(row[agency]),
                    reason + "; the row is left out, so look at the agreement itself"));
        }
    }

    private static string? Cell(TableRow row, int column) => column >= 0 && IsGiven(row[column]) ? row[column] : null;

    private static AgreementType? Model(string words) => Folded(words) switch
    {
        "WARRANTSERVICEOFFICER"
            or "WARRANTSERVICEOFFICERMODEL"
            or "WARRANTSERVICEOFFICERPROGRAM"
            or "WARRANTSERVICE"
            or "WSO" => AgreementType.WarrantServiceOfficer,
        "JAILENFORCEMENTMODEL" or "JAILENFORCEMENT" or "JAILENFORCEMENTOFFICER" or "JEM" => AgreementType.JailEnforcement,
        "TASKFORCEMODEL" or "TASKFORCE" or "TASKFORCEOFFICER" or "TFM" => AgreementType.TaskForce,
        _ => null,
    };
}
