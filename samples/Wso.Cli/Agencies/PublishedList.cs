using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>ICE's published list of participating agencies: each row is read, or reported with its line and the reason. Nothing is guessed, and nothing merged.</summary>
internal sealed class PublishedList
{
    private static readonly string[] Columns = ["state", "agency", "agency_type", "county", "support_type", "signed"];

    private const string NotGiven = "#N/A";

    private PublishedList(List<ListRow> rows, List<ListFinding> unread)
    {
        Rows = rows;
        Unread = unread;
    }

    /// <summary>The rows that could be read, in the order of the file.</summary>
    public IReadOnlyList<ListRow> Rows { get; }

    /// <summary>The rows that could not.</summary>
    public IReadOnlyList<ListFinding> Unread { get; }

    /// <exception cref="InvalidDataException">The file is not this list: a column is missing.</exception>
    public static PublishedList Read(Stream input)
    {
        var strayQuotes = new HashSet<long>();
        using var csv = new CsvReader(new StreamReader(input), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => strayQuotes.Add(bad.Context.Parser!.RawRow),
            MissingFieldFound = null,
            TrimOptions = TrimOptions.Trim,
        });
        if (!csv.Read() || !csv.ReadHeader() || Columns.Except(csv.HeaderRecord ?? []).ToArray() is { Length: > 0 })
        {
            throw new InvalidDataException($"The first line must name the columns {string.Join(", ", Columns)}.");
        }

        var rows = new List<ListRow>();
        var unread = new List<ListFinding>();
        while (csv.Read())
        {
            switch (ReadRow(csv, strayQuotes))
            {
                case (ListRow row, _):
                    rows.Add(row);
                    break;
                case (_, ListFinding finding):
                    unread.Add(finding);
                    break;
            }
        }

        return new PublishedList(rows, unread);
    }

    private static (ListRow? Row, ListFinding? Unread) ReadRow(CsvReader csv, HashSet<long> strayQuotes)
    {
        string Field(string name) => csv.GetField(name) ?? string.Empty;

        var line = csv.Parser.RawRow;
        var state = StateNames.TryRead(Field("state"), out var known) ? known : (UsState?)null;
        var agency = Field("agency");
        var agreement = Model(Field("support_type"));
        var signed = LocalDatePattern.Iso.Parse(Field("signed"));
        var reason = csv.Parser.Count != csv.HeaderRecord!.Length ? $"the row has {csv.Parser.Count} fields where the header has {csv.HeaderRecord.Length}"
            : strayQuotes.Contains(line) ? "quotation marks stand where none belong"
            : state is null ? $"'{Field("state")}' is no state"
            : agency.Length == 0 || agency == NotGiven ? "the agency is not named"
            : agreement is null ? $"'{Field("support_type")}' is no model of 287(g)"
            : !signed.Success ? $"'{Field("signed")}' is no date as year-month-day"
            : null;
        return reason is null
            ? (new ListRow(line, state!.Value, agency, Field("agency_type"), Field("county") is var county && county is NotGiven or "" ? null : county, agreement!.Value, signed.Value), null)
            : (null, new ListFinding(line, state, agency, reason + "; the row is left out: look it up in the agreement"));
    }

    private static AgreementType? Model(string supportType) => supportType switch
    {
        "Warrant Service Officer" => AgreementType.WarrantServiceOfficer,
        "Jail Enforcement Model" => AgreementType.JailEnforcement,
        "Task Force Model" => AgreementType.TaskForce,
        _ => null,
    };
}
