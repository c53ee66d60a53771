using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard.Pages;

/// <summary>
/// One person's whole record on a page to print: what came in, what desks recorded and what was refused, what the audit finds; and both as
/// files.
/// </summary>
internal sealed class RecordModel(Stays stays, IClock clock) : CustodyPage(stays, clock)
{
    /// <summary>Which entries: refused, corrected, or those that were not permitted; nothing: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Only { get; set; }

    /// <summary>Whose entries; nothing: everybody's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    public IReadOnlyList<Entry> Entries => [.. Stay.Entries.Where(entry => (By is null or "" || entry.By == By) && Only switch
    {
        "refused" => entry.Refused is not null,
        "corrected" => entry.Corrects is not null || Stay.Standing(entry.Number) is null,
        "reasons" => entry.Reason is not null,
        _ => true,
    })];

    public async Task<IActionResult> OnGetAsync([FromRoute] int id) => await IsReadable(id) ? Page() : NotFound();

    /// <summary>The case file at hand, for 'wso audit' or another system.</summary>
    public async Task<IActionResult> OnGetCaseAsync([FromRoute] int id) => !await IsReadable(id) ? NotFound()
        : File(Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(new CaseFileDocument(CaseFile, BoardRow.Here(CaseFile, Now)))),
            "application/json", $"{id}.json");

    /// <summary>The entries, a row each.</summary>
    public async Task<IActionResult> OnGetEntriesAsync([FromRoute] int id)
    {
        if (!await IsReadable(id))
        {
            return NotFound();
        }

        await using var text = new StringWriter();
        await using (
            var csv =
                new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }))
        {
            await csv.WriteRecordsAsync(Entries.Select(entry => new
            {
                entry.Number,
                entry.By,
                entry.Recorded,
                What = Said.Sentence(entry, CaseFile),
                entry.Corrects,
                entry.Refused,
                entry.Reason,
                entry.Fact,
            }));
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", $"{id}-entries.csv");
    }
}
