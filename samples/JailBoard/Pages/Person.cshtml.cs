using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard.Pages;

/// <summary>One custody: how it stands and why, what was recorded, and what can be.</summary>
internal sealed class PersonModel(Stays stays, Desk desk, IClock clock) : PageModel
{
    public Stay Stay { get; private set; } = null!;

    public CaseFile CaseFile { get; private set; } = null!;

    public Instant Now { get; private set; }

    public BoardRow Row { get; private set; } = null!;

    public TimelineChart Chart { get; private set; } = null!;

    /// <summary>Of whom the rulings are; null: of nobody in particular.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    /// <summary>The entry to be corrected.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Correct { get; set; }

    [BindProperty]
    public EntryForm Form { get; set; } = new();

    /// <summary>What became of what was sent; null: nothing was.</summary>
    public Recorded? Sent { get; private set; }

    /// <summary>Why the case file cannot be read; empty: it can.</summary>
    public IReadOnlyList<CaseFileError> Errors { get; private set; } = [];

    public IEnumerable<Explanation> Rulings => Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(CaseFile, Asked(), action).Explain())
        .OrderBy(static explanation => explanation.Action is JailAction.HoldForIce or JailAction.Release ? 0 : 1);

    public async Task<IActionResult> OnGetAsync([FromRoute] int id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] int id)
    {
        foreach (var asked in Attested.AtService)
        {
            if (Request.Form.TryGetValue($"Form.Attests[{asked.Name}]", out var said))
            {
                Form.Attests[asked.Name] = said.ToString();
            }
        }

        if (!await Load(id) || Errors.Count > 0)
        {
            return NotFound();
        }

        Sent = ModelState.IsValid ? await desk.Record(Stay, Form, User.Identity!.Name!) : new Recorded(StatusCodes.Status400BadRequest, "What was sent cannot be read. Fill the form in again.");
        if (Sent.Status == StatusCodes.Status200OK)
        {
            return Redirect($"/person/{id}#entries");
        }

        // The form comes back as it was filled in, on what is on record now.
        await Load(id);
        Correct = Form.Corrects;
        Form.Seen = Stay.Seen;
        ModelState.Clear();
        Response.StatusCode = Sent.Status;
        return Page();
    }

    /// <summary>The instant for which an act's form asks: now, or, where it is to be corrected, that of the act.</summary>
    public Instant AskedAt(JailAction action) => Correct is { } number && Stay.Standing(number) is { } wrong
        && CaseFile.Acts.OrNone().FirstOrDefault(act => act.Id == Fold.IdOf(Stay.Entries, wrong) && act.Action == action) is { At: var at } ? at : Now;

    /// <summary>Who could serve by the records, and why each of the others may not.</summary>
    public IReadOnlyList<(string Officer, string? WhyNot)> Servers(JailAction action) =>
    [
        .. CaseFile.Officers.OrNone().Select(static officer => officer.Id).OfType<string>().Append("none")
            .Select(officer => (officer, Wso.JailBoard.WhyNot.Of(RuleBook.Current.Decide(CaseFile, Attested.ByOfficer(CaseFile, AskedAt(action), officer), action)))),
    ];

    private Act Asked()
    {
        var act = new Act.Builder(Now) { Place = CaseFile.Facility.Id };
        if (As is { Length: > 0 })
        {
            act.Officer = As;
        }

        return act.Build();
    }

    private async Task<bool> Load(int id)
    {
        if (await stays.Find(id) is not { } stay)
        {
            return false;
        }

        (Stay, Now) = (stay, clock.GetCurrentInstant());
        var reading = stay.Read();
        Errors = reading.Errors;
        if (reading.Document is { CaseFile: var file })
        {
            try
            {
                (CaseFile, Row, Chart) = (file, new BoardRow(stay, file, Now), new TimelineChart(file, Now));
            }
            catch (Exception fault)
            {
                Errors = StayReading.Failed(fault).Errors;
            }
        }

        return true;
    }
}
