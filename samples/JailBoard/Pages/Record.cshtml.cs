using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard.Pages;

/// <summary>One person's whole record on a page to print: what came in, what desks recorded and what was refused, what the audit finds; and both as files.</summary>
internal sealed class RecordModel(Stays stays, IClock clock) : PageModel
{
    public Stay Stay { get; private set; } = null!;

    public CaseFile CaseFile { get; private set; } = null!;

    public Instant Now { get; private set; }

    public BoardRow Row { get; private set; } = null!;

    public AuditReport Audit { get; private set; } = null!;

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

    public async Task<IActionResult> OnGetAsync([FromRoute] int id) => await Load(id) ? Page() : NotFound();

    /// <summary>The case file at hand, for 'wso audit' or another system.</summary>
    public async Task<IActionResult> OnGetCaseAsync([FromRoute] int id) => !await Load(id) ? NotFound()
        : File(Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(new CaseFileDocument(CaseFile, BoardRow.Here(CaseFile, Now)))), "application/json", $"{id}.json");

    /// <summary>The entries, a row each.</summary>
    public async Task<IActionResult> OnGetEntriesAsync([FromRoute] int id)
    {
        if (!await Load(id))
        {
            return NotFound();
        }

        await using var text = new StringWriter();
        await using (var csv = new CsvWriter(text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = CsvHelper.Configuration.InjectionOptions.Escape }))
        {
            await csv.WriteRecordsAsync(Entries.Select(entry => new { entry.Number, entry.By, entry.Recorded, What = Said.Sentence(entry, CaseFile), entry.Corrects, entry.Refused, entry.Reason, entry.Fact }));
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv", $"{id}-entries.csv");
    }

    private async Task<bool> Load(int id)
    {
        if (await stays.Find(id) is not { } stay || stay.Read().Document is not { CaseFile: var file })
        {
            return false;
        }

        (Stay, CaseFile, Now) = (stay, file, clock.GetCurrentInstant());
        (Row, Audit) = (new BoardRow(stay, file, Now), RuleBook.Current.Audit(file, Now));
        return true;
    }
}
