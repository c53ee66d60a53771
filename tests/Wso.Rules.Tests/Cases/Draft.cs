using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Tests;

/// <summary>A case and a question, still open to change: one fact is changed, then it is decided.</summary>
internal sealed class Draft
{
    public const string Jail = "jail";
    public const string Annex = "annex";
    public const string Deputy = "deputy";

    public DateTimeZone Zone { get; set; } = Times.Zone;

    public Agency.Builder Agency { get; } = new();

    /// <summary>Null: which agreements there are is not known; so for every list here.</summary>
    public List<Agreement.Builder>? Agreements { get; set; } = [];

    public DetentionServices.Builder? Services { get; set; }

    public List<Officer.Builder>? Officers { get; set; } = [];

    /// <summary>The designations of the first officer.</summary>
    public List<Designation.Builder>? Designations { get; set; } = [];

    public List<Paper.Builder>? Papers { get; set; } = [];

    public FactList<CitizenshipQuestion> Questions { get; set; }

    public StatusShown StatusShown { get; set; }

    public Custody.Builder Custody { get; } = new();

    public LocalLaw.Builder LocalLaw { get; } = new();

    /// <summary>The acts on record.</summary>
    public List<Act.Builder>? Acts { get; set; } = [];

    /// <summary>The question.</summary>
    public Act.Builder Act { get; private set; } = new(Times.Due);

    public Instant At
    {
        get;
        set
        {
            field = value;
            Act = Moved(Act, to: value);
        }
    } = Times.Due;

    public Agreement.Builder Agreement => Agreements![0];

    public Officer.Builder Officer => Officers![0];

    public Designation.Builder Designation => Designations![0];

    public Act.Builder Recorded => Acts![0];

    public Paper.Builder Warrant => Papers!.First(paper => paper.Form is PaperForm.I200 or PaperForm.I205);

    public Paper.Builder Order => Papers!.First(paper => paper.Form == PaperForm.I203);

    public Paper.Builder Detainer => Papers!.First(paper => paper.Form is PaperForm.I247A);

    public Draft With(Action<Draft> change)
    {
        change(this);
        return this;
    }

    /// <summary>Puts the act in question on record and asks a new question at a later instant.</summary>
    public Draft ThenAsk(JailAction action, Instant at)
    {
        Acts!.Add(Act);
        Act = new Act.Builder(at) { Action = action };
        At = at;
        return this;
    }

    /// <summary>Asks about the same circumstances as another act's, at this draft's instant.</summary>
    public void Ask(Act.Builder circumstances) => Act = Moved(circumstances, to: At);

    /// <summary>Moves an act on record to another instant.</summary>
    public void MoveRecorded(Instant to) => Acts![0] = Moved(Acts[0], to);

    public CaseFile Case()
    {
        Agency.Agreements = Whole(Agreements?.Select(agreement => agreement.Build()));
        if (Services is { } services)
        {
            Agency.DetentionServices = services.Build();
        }

        if (Officers is { Count: > 0 } officers)
        {
            officers[0].Designations = Whole(Designations?.Select(designation => designation.Build()));
        }

        return new CaseFile.Builder("case", new Facility(Jail, UsState.WY, Zone))
        {
            Agency = Agency.Build(),
            Officers = Whole(Officers?.Select(officer => officer.Build())),
            Person = new Person.Builder { CitizenshipQuestions = Questions, StatusShown = StatusShown }.Build(),
            Papers = Whole(Papers?.Select(paper => paper.Build())),
            Custody = Custody.Build(),
            Acts = Whole(Acts?.Select(act => act.Build())),
            LocalLaw = LocalLaw.Build(),
            Done = FactList.Of<DutyDone>(),
        }.Build();
    }

    public Verdict Verdict() => RuleBook.Current.Decide(Case(), Act.Build());

    public Ruling Decide(JailAction action) => RuleBook.Current.Decide(Case(), Act.Build(), action).Ruling;

    public Ruling Decide(JailAction action, Instant at) => RuleBook.Current.Decide(Case(), Moved(Act, to: at).Build(), action).Ruling;

    public Hold Hold() => RuleBook.Current.Hold(Case(), At);

    public Hold Hold(Instant at) => RuleBook.Current.Hold(Case(), at);

    private static Act.Builder Moved(Act.Builder act, Instant to)
    {
        var moved = act.Build().ToBuilder();
        moved.At = to;
        return moved;
    }

    private static FactList<T> Whole<T>(IEnumerable<T>? items)
        where T : notnull => items is null ? default : FactList.From(items);
}
