using Microsoft.AspNetCore.Mvc;

namespace Wso.JailBoard.Pages;

/// <summary>One custody: how it stands and why, what was recorded, and what can be.</summary>
internal sealed class PersonModel(Stays stays, Desk desk, IClock clock) : CustodyPage(stays, clock)
{
    public JailCover Cover => JailCover.Of(CaseFile, Shifts, Now);

    /// <summary>Of whom the rulings are; null: of nobody in particular.</summary>
    [BindProperty(SupportsGet = true)]
    public string? As { get; set; }

    /// <summary>The entry to be corrected.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Correct { get; set; }

    /// <summary>The entry that was just recorded.</summary>
    [BindProperty(SupportsGet = true, Name = "recorded")]
    public int? JustRecorded { get; set; }

    [BindProperty]
    public EntryForm Form { get; set; } = new();

    /// <summary>What became of what was sent; null: nothing was.</summary>
    public Recorded? Sent { get; private set; }

    /// <summary>The thirteen rulings; those of one reason are one.</summary>
    public IEnumerable<IReadOnlyList<Explanation>> Rulings =>
        Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(CaseFile, Asked(), action).Explain())
        .GroupBy(static explanation =>
            explanation.Action is JailAction.HoldForIce or JailAction.Release || WhyNot.IsGiven(explanation.Ruling)
            ? explanation.Action.ToString()
            : $"{explanation.Ruling} {string.Join(' ', explanation.Because.Where(static reason => reason.Decides).Select(static reason => reason.Rule.Id).Distinct())}")
        .Select(static same => same.ToList())
        .OrderBy(static same => same[0].Action is JailAction.HoldForIce or JailAction.Release ? 0 : WhyNot.IsGiven(same[0].Ruling) ? 1 : 2);

    /// <summary>What is to be done now, the most urgent first: a release that is near, else what has to be filed.</summary>
    public IEnumerable<string> DueNow
    {
        get
        {
            var papers = Row.Paperwork
                .Select(duty => duty.Rule.Says + (duty.Due.TryGet(out var due) ? $" (due {LocalTimes.SayShort(due, Row.Zone)})" : ""));
            return Row.Group <= Group.WithinTheHour ? papers.Prepend(Row.Headline.Line1) : papers.Append(Row.Headline.Line1);
        }
    }

    public async Task<IActionResult> OnGetAsync([FromRoute] int id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] int id)
    {
        foreach (var asked in Attested.AtService)
        {
            if (Request.Form[$"Form.Attests[{asked.Name}]"].ToString() is var said && said is "yes" or "no")
            {
                Form.Attests[asked.Name] = said;
            }
        }

        if (!await IsReadable(id))
        {
            return NotFound();
        }

        Sent = ModelState.IsValid ? await desk.Record(Stay, Form, User.Identity!.Name!)
            : new Recorded(StatusCodes.Status400BadRequest, "What was sent cannot be read. Fill the form in again.");
        if (Sent.Status == StatusCodes.Status200OK)
        {
            return Redirect($"/person/{id}?recorded={Stay.Seen + 1}#told");
        }

        // The form comes back as it was filled in, on what is on record now.
        await Load(id);
        Correct = Form.Corrects;
        Form.Seen = Stay.Seen;
        ModelState.Clear();
        Response.StatusCode = Sent.Status;
        return Page();
    }

    /// <summary>What is likely to be recorded next comes first.</summary>
    public IReadOnlyList<EntryKind> Moments()
    {
        var custody = CaseFile.Custody;
        var question = CaseFile.Person.CitizenshipQuestions.OrNone().FirstOrDefault(one => one.AnsweredInWriting.By(Now) != Truth.Yes);
        var isNear = Row.Group is Group.ReleaseNow or Group.FindOut or Group.WithinTheHour;
        var kinds = new List<(EntryKind Kind, bool IsNow)>
        {
            (question?.ReportedToIce.By(Now) == Truth.Yes ? EntryKind.QuestionAnswered : EntryKind.QuestionReported, question is not null),
            (EntryKind.Released, isNear || Row.Release.Ruling is Ruling.Permitted),
            (EntryKind.IceTookCustody, isNear || Row.Hold.End is not null),
            (EntryKind.ArrestWarrantServed, Row.Servers.Any(static one => one.Action == JailAction.ExecuteArrestWarrant)),
            (EntryKind.RemovalWarrantServed, Row.Servers.Any(static one => one.Action == JailAction.ServeRemovalWarrant)),
            (EntryKind.ProcessingStarted, isNear && custody.ReleaseProcessingStarted.By(Now) != Truth.Yes),
            (EntryKind.ReleaseDue, !custody.ReleaseDue.TryGet(out _)),
        };
        var isHere = Row.Group != Group.Gone;
        (EntryKind Kind, bool IsNow)[] always =
        [
            (EntryKind.DutyDone, Choices.Duties(CaseFile, Now).Count > 0), (EntryKind.QuestionRaised, isHere)
        ];
        return [.. kinds.Where(one => one.IsNow && isHere).Concat(always.Where(static one => one.IsNow)).Select(static one => one.Kind)];
    }

    /// <summary>Each officer, and why not; that somebody is off duty is not a bar of law: a roster may be wrong.</summary>
    public IReadOnlyList<(string Officer, string? WhyNot)> Servers(JailAction action, CaseFile before, Instant at) =>
    [
        .. before.Officers.OrNone().Select(static officer => officer.Id).OfType<string>().Append("none")
            .Select(officer => (officer,
                WhyNot.Of(RuleBook.Current.Decide(before, Attested.ByOfficer(before, at, officer), action)) ?? OffDuty(officer, at))),
    ];

    private string? OffDuty(string officer, Instant at) => Roster?.IsOnDuty(officer, at) != false ? null
        : "Not on duty by the roster"
            + (Roster.NextShift(officer, at) is { } next ? $" (next shift: {LocalTimes.SayShort(next, Row.Zone)})" : "")
            + ". Choose only if the officer was there.";

    private Act Asked()
    {
        var act = new Act.Builder(Now) { Place = CaseFile.Facility.Id };
        if (As is { Length: > 0 })
        {
            act.Officer = As;
        }

        return act.Build();
    }
}
