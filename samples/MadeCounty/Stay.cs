using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.MadeCounty;

/// <summary>One person's stay in a jail while it is being made up, and the breaches put into it.</summary>
internal sealed class Stay
{
    private readonly string id;
    private readonly Instant auditedAt;
    private readonly List<Paper> papers = [];
    private readonly List<Act> acts = [];
    private readonly List<DutyDone> done = [];
    private readonly List<CitizenshipQuestion> questions = [];

    public Stay(County county, string id, Instant due, Instant auditedAt)
    {
        (County, this.id, Due, this.auditedAt) = (county, id, due, auditedAt);
        Custody = new Custody.Builder
        {
            ArrestedFor = Offense.State,
            ReleaseDue = due,
            ReleaseProcessingStarted = Moment.Never,
            ReleaseProcessingEnded = Moment.Never,
            IceCancelled = Moment.Never,
            BookedForIce = Moment.Never,
            IceTookCustody = Moment.Never,
            Released = Moment.Never,
            ReceivedFrom = ReceivedFrom.None,
            IceArrested = Moment.Never,
            BailRefused = Moment.Never,
            CourtOrderedRelease = Moment.Never,
            StateOrder = Moment.Never,
        };
    }

    public County County { get; }

    public Instant Due { get; }

    public Custody.Builder Custody { get; }

    public List<InjectedBreach> Injected { get; } = [];

    public bool HasModel => County.Model is not null;

    /// <summary>A detainer with its warrant, a copy given to the person at once.</summary>
    public void Papers(Instant received)
    {
        papers.Add(Paper(PaperForm.I247A, received, paper => (paper.Box, paper.ServedOnPerson) = (DetainerBox.Box1, received)));
        papers.Add(Paper(PaperForm.I200, received, _ => { }));
    }

    public void Act(JailAction action, Instant at, string officer = County.Sworn)
    {
        var act = new Act.Builder(at)
        {
            Id = "act-" + (acts.Count + 1),
            Action = action,
            Officer = officer,
            Place = County.Jail,
            CarryingCredentials = Truth.Yes,
            UnderIceDirection = Truth.Yes,
            OnDetentionDuty = Truth.Yes,
            BelievesAlien = Truth.Yes,
        };
        acts.Add(act.Build());
    }

    /// <summary>A duty done for the last act.</summary>
    public void Did(Duty duty, Instant at) => done.Add(new DutyDone.Builder { Duty = duty, At = at, For = acts[^1].Id }.Build());

    public void Question(CitizenshipQuestionKind kind, Instant raised, Moment reported, Moment answered) => questions.Add(
        new CitizenshipQuestion.Builder
        {
            Id = "question-" + (questions.Count + 1),
            Kind = kind,
            Raised = raised,
            ReportedToIce = reported,
            AnsweredInWriting = answered,
            Citizen = answered.IsNever ? Truth.Unknown : Truth.No,
        }.Build());

    public void Breaks(string rule, Instant from, Instant? until) => Injected.Add(new InjectedBreach(rule, from, until));

    public CaseFileDocument ToDocument()
    {
        var file = new CaseFile.Builder(id, County.Facility)
        {
            Agency = County.Agency,
            Officers = County.Officers,
            Person = new Person.Builder { CitizenshipQuestions = FactList.From(questions.AsEnumerable()) }.Build(),
            Papers = FactList.From(papers.AsEnumerable()),
            Custody = Custody.Build(),
            Acts = FactList.From(acts.AsEnumerable()),
            LocalLaw = County.LocalLaw,
            Done = FactList.From(done.AsEnumerable()),
        };
        return new CaseFileDocument(file.Build(), new Act.Builder(auditedAt).Build());
    }

    private static Paper Paper(PaperForm form, Instant received, System.Action<Paper.Builder> more)
    {
        var paper =
            new Paper.Builder { Form = form, Received = received, Signed = Truth.Yes, NamesPerson = Truth.Yes, Withdrawn = Moment.Never };
        more(paper);
        return paper.Build();
    }
}
