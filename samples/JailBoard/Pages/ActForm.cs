namespace Wso.JailBoard.Pages;

/// <summary>The form for one kind of entry on a person's page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">What is recorded.</param>
/// <param name="Correcting">The entry whose place it takes; null: none.</param>
/// <param name="Prefilled">What the entry said; null: nothing is filled in for the desk.</param>
/// <param name="IsMoment">Whether it is what is likely to be recorded now.</param>
internal sealed record ActForm(PersonModel Page, EntryKind Kind, Entry? Correcting, EntryForm? Prefilled, bool IsMoment)
{
    /// <summary>Whether this is what was sent and comes back.</summary>
    public bool IsSent => Page.Form.Kind == Kind && Page.Sent is not null;

    /// <summary>What is filled in: what was sent, or what the entry to be corrected said.</summary>
    public EntryForm Filled => IsSent ? Page.Form : Prefilled ?? new EntryForm();

    public bool IsOpen => IsSent || Prefilled is not null;

    public CaseFile File { get; } = Page.Stay.Before(Page.Correct);

    public JailAction? Action => EntryForm.ActionOf(Kind);

    /// <summary>The instant for which it asks: now, or, where an act is to be corrected, that of the act.</summary>
    public Instant At => Prefilled is not null && Action is not null ? Prefilled.HappenedAt : Page.Now;

    /// <summary>Whether release due is moved, so that a reason is needed.</summary>
    public bool IsMoved => Kind == EntryKind.ReleaseDue && Page.CaseFile.Custody.ReleaseDue.TryGet(out _);

    public string Title => Kind == EntryKind.ReleaseDue ? IsMoved ? "Change the release time" : "Set the release time"
        : Kind == EntryKind.TakenBack ? $"Remove entry {Correcting?.Number}" : Words.Of(Kind);

    /// <summary>What it can be about; null: it is about nothing in particular.</summary>
    public IReadOnlyDictionary<string, string>? About => Kind switch
    {
        EntryKind.PaperServed => Choices.Servable(File),
        EntryKind.QuestionReported or EntryKind.QuestionAnswered => Choices.Questions(File),
        EntryKind.DutyDone => Choices.Duties(File, Page.Now),
        _ => null,
    };

    /// <summary>What else is asked than when.</summary>
    public IEnumerable<Choice> Questions =>
    [
        .. About is { } about ? [List("About", "Which?", about, Filled.About)] : Enumerable.Empty<Choice>(),
        .. Kind switch
        {
            EntryKind.PaperReceived =>
            [
                List("Form", "Which form?", Choices.Papers, Filled.Form),
                Buttons("Signed", "Is it signed?", YesNoUnknown, Filled.Signed),
                Buttons("NamesPerson", "Does it name this person?", YesNoUnknown, Filled.NamesPerson),
            ],
            EntryKind.QuestionRaised => [Buttons("Question", "How did U.S. citizenship come up?", Choices.Raised, Filled.Question)],
            EntryKind.QuestionAnswered =>
                [Buttons("Citizen", "Does ICE say, in writing, that the person is a U.S. citizen?", YesNo, Filled.Citizen)],
            _ when IsMoved || (Kind == EntryKind.TakenBack && Correcting?.What == Words.Of(EntryKind.ReleaseDue)) =>
                [List("Reason", "Why is it changed?", Choices.Reasons.Select(static reason => KeyValuePair.Create(reason, reason)),
                Filled.Reason)],
            _ when Action is { } action => Attested.AskedFor(File, action, At)
                .Select(asked => Buttons($"Attests[{asked.Name}]", asked.Question, YesNo, Filled.Attests.GetValueOrDefault(asked.Name))),
            _ => Enumerable.Empty<Choice>(),
        },
        .. IsSent && Page.Sent!.Status == 400 && LocalTimes.OccursTwice(Filled.At, Page.Row.Zone)
            ? [Buttons("IsSecond", "That time occurs twice. Is it the second, after the clocks went back?", YesNo, null)]
                : Enumerable.Empty<Choice>(),
    ];

    /// <summary>Who on duty may serve by the records; then the others, and why not.</summary>
    public ILookup<bool, (string Officer, string? WhyNot)> Servers =>
        (Action is { } action ? Page.Servers(action, File, At) : []).ToLookup(static one => one.WhyNot is null);

    private static IEnumerable<KeyValuePair<string, string>> YesNo => Choices.Answers.Take(2);

    private static IEnumerable<KeyValuePair<string, string>> YesNoUnknown => Choices.Answers;

    private Choice List(string name, string question, IEnumerable<KeyValuePair<string, string>> answers, string? answer) =>
        new(Kind, "Form." + name, question, answers, answer, true);

    private Choice Buttons(string name, string question, IEnumerable<KeyValuePair<string, string>> answers, string? answer) =>
        new(Kind, "Form." + name, question, answers, answer, false);
}
