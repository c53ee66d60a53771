using System.Collections.Generic;
using System.Linq;
using Wso.Rules;

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

    /// <summary>What it can be about; null: it is about nothing in particular.</summary>
    public IReadOnlyDictionary<string, string>? Choices => Kind switch
    {
        EntryKind.PaperServed => JailBoard.Choices.Servable(File),
        EntryKind.QuestionReported or EntryKind.QuestionAnswered => JailBoard.Choices.Questions(File),
        EntryKind.DutyDone => JailBoard.Choices.Duties(File, Page.Now),
        _ => null,
    };

    /// <summary>Whether release due is moved, so that a reason is needed.</summary>
    public bool IsMoved => Kind == EntryKind.ReleaseDue && Page.CaseFile.Custody.ReleaseDue.TryGet(out _);

    public string Title => Kind == EntryKind.ReleaseDue ? IsMoved ? "Change the release time" : "Set the release time" : Kind == EntryKind.TakenBack ? $"Remove entry {Correcting?.Number}" : Words.Of(Kind);

    public YesNo Ask(string name, string question, string? answer, bool mayBeUnknown = false) => new(Kind, name, question, answer, mayBeUnknown);

    public IReadOnlyList<Attested> Asked => Action is { } action ? Attested.AskedFor(File, action, Page.AskedAt(action)) : [];

    /// <summary>Who may serve now, and who may not or is off duty.</summary>
    public ILookup<bool, (string Officer, string? WhyNot)> Servers => (Action is { } action ? Page.Servers(action, File) : []).ToLookup(static one => one.WhyNot is null);
}
