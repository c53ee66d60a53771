using System;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>The conditions of section 4 besides the officer's, and the bars of section 6.</summary>
internal static class ConditionRows
{
    public static Row[] AgencyJail(string k) =>
    [
        No(k + ".agency-jail", "a jail of another agency", d => d.Agency.Facilities = FactList.Of(Draft.Annex)),
        No(k + ".agency-jail", "outside", d => d.Act.Place = FactValue<string>.None),
        Open(k + ".agency-jail", "the agency's jails not given", d => d.Agency.Facilities = default),
        Open(k + ".agency-jail", "place not given", d => d.Act.Place = default),
        No(k + ".covered-jail", "a jail the agreement leaves out", d => d.Agreement.Facilities = FactList.Of(Draft.Annex)),
        Open(k + ".covered-jail", "the jails the agreement covers not given", d => d.Agreement.Facilities = default),
    ];

    public static readonly Row[] OwnJail = Join(AgencyJail("wso"),
    [
        No("wso.officers-jail", "the officer works at another", d => d.Designation.Facilities = FactList.Of(Draft.Annex)),
        Open("wso.officers-jail", "where the officer works not given", d => d.Designation.Facilities = default),
    ]);

    public static readonly Row[] InJurisdiction =
    [
        No("tfm.in-jurisdiction", "outside", d => d.Act.InJurisdiction = Truth.No),
        Open("tfm.in-jurisdiction", "not given", d => d.Act.InJurisdiction = default),
        Open(
            "tfm.in-jurisdiction",
            "neither the place nor the jurisdiction given",
            d => (d.Act.InJurisdiction, d.Act.Place) = (default, default)),
        Yes("in a jail of the agency", d => (d.Act.InJurisdiction, d.Act.Place) = (Truth.No, Draft.Annex)),
    ];

    public static Row[] Warrant(string rule, PaperForm form) => Join(
    [
        No(rule, "no paper", d => d.Papers = []),
        No(rule, "not signed", d => d.Warrant.Signed = Truth.No),
        No(rule, "names another", d => d.Warrant.NamesPerson = Truth.No),
        No(rule, "withdrawn at this instant", d => d.Warrant.Withdrawn = d.At),
        Yes("warrant withdrawn a second from now", d => d.Warrant.Withdrawn = d.At + Times.Second),
        No(rule, "received a second from now", d => d.Warrant.Received = d.At + Times.Second),
        Yes("warrant received at this instant", d => d.Warrant.Received = d.At),
        No(rule, "an I-203 in its place", d => d.Warrant.Form = PaperForm.I203),
        Open(rule, "papers not given", d => d.Papers = null),
        Open(rule, "form not given", d => d.Warrant.Form = PaperForm.Unknown),
        Open(rule, "received, it is not given when", d => d.Warrant.Received = default),
        Open(rule, "whether signed not given", d => d.Warrant.Signed = default),
        Open(rule, "whom it names not given", d => d.Warrant.NamesPerson = default),
        Open(rule, "whether withdrawn not given", d => d.Warrant.Withdrawn = default),
    ], form switch
    {
        PaperForm.I200 => [No(rule, "an I-205 in its place", d => d.Warrant.Form = PaperForm.I205)],
        PaperForm.I205 => [No(rule, "an I-200 in its place", d => d.Warrant.Form = PaperForm.I200)],
        _ => [Yes("an I-205", d => d.Warrant.Form = PaperForm.I205)],
    });

    public static readonly Row[] NotGone =
    [
        No("custody.not-gone", "released at this instant", d => d.Custody.Released = d.At),
        Yes("released a second from now", d => d.Custody.Released = d.At + Times.Second),
        Open("custody.not-gone", "whether released not given", d => d.Custody.Released = default),
        No("custody.not-gone", "taken by ICE at this instant", d => d.Custody.IceTookCustody = d.At),
        Yes("taken by ICE a second from now", d => d.Custody.IceTookCustody = d.At + Times.Second),
        Open("custody.not-gone", "whether taken by ICE not given", d => d.Custody.IceTookCustody = default),
    ];

    /// <summary>AT RELEASE, asked at the very instant of release due.</summary>
    public static Row[] AtRelease(string rule) => Join(ReleaseHasCome(rule), Lawful, NotGone);

    public static Row[] ReleaseHasCome(string rule) =>
    [
        No(rule, "a second before release due", d => d.Custody.ReleaseDue = d.At + Times.Second),
        No(rule, "no release in sight", d => d.Custody.ReleaseDue = Moment.Never),
        No(rule, "processing ended before release due", d =>
            (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) =
                (d.At + Times.Hours(1), d.At - Times.Hours(1), d.At)),
        No(
            rule,
            "processing starts a second from now, before release due",
            d => (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted) = (d.At + Times.Hours(1), d.At + Times.Second)),
        Yes(
            "processing started now, before release due",
            d => (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted) = (d.At + Times.Hours(1), d.At)),
        Open(rule + " custody.not-after-release-due", "release due not given", d => d.Custody.ReleaseDue = default),
        Open(
            rule,
            "before release due, whether processing started not given",
            d => (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted) = (d.At + Times.Hours(1), default)),
        Open(rule, "before release due, whether processing ended not given", d =>
            (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) =
                (d.At + Times.Hours(1), d.At, default)),
    ];

    /// <summary>LAWFUL: not after release due, or out-processing, or held on papers since release due.</summary>
    public static readonly Row[] Lawful =
    [
        No(
            "custody.not-after-release-due custody.out-processing custody.held-on-papers",
            "a second after release due, held on nothing",
            d => d.Custody.ReleaseDue = d.At - Times.Second),
        Yes("out-processing since release due", d => OutProcessing(d, since: 0.5, startedAfter: 0)),
        Yes("out-processing since an hour after release due", d => OutProcessing(d, since: 2, startedAfter: 1)),
        No("custody.out-processing", "out-processing for twelve hours", d => OutProcessing(d, since: 12, startedAfter: 0)),
        No(
            "custody.out-processing",
            "out-processing over",
            d => OutProcessing(d, since: 2, startedAfter: 0).Custody.ReleaseProcessingEnded = d.At),
        Open(
            "custody.out-processing",
            "after release due, whether processing started not given",
            d => OutProcessing(d, since: 2, startedAfter: 0).Custody.ReleaseProcessingStarted = default),
        Open(
            "custody.out-processing",
            "after release due, whether processing ended not given",
            d => OutProcessing(d, since: 2, startedAfter: 0).Custody.ReleaseProcessingEnded = default),
        Yes("held on a detainer since release due", d => HeldOnDetainer(d)),
        No(
            "custody.held-on-papers",
            "held on a detainer served a second after release due, no processing on record",
            d => HeldOnDetainer(d).Detainer.ServedOnPerson = d.At - Times.Hours(20) + Times.Second),
        No(
            "custody.held-on-papers",
            "held on a detainer where state law forbids it",
            d => HeldOnDetainer(d).LocalLaw.DetainerHold = LawAnswer.Forbidden),
        No("custody.held-on-papers", "held on a detainer for 48 hours", d => HeldOnDetainer(d).Custody.ReleaseDue = d.At - Times.Hours(48)),
        Open(
            "custody.held-on-papers",
            "held on a detainer, when it was served not given",
            d => HeldOnDetainer(d).Detainer.ServedOnPerson = default),
        Open(
            "custody.held-on-papers",
            "held on a detainer where state law is not known",
            d => HeldOnDetainer(d).LocalLaw.DetainerHold = LawAnswer.Unknown),
    ];

    public static Row[] PersonHere(string k) => Join(
    [
        No(
            k + ".place-holds-person",
            "in another jail of the agency",
            d => (d.Act.Place, d.Agreement.Facilities) = (Draft.Annex, FactList.Of(Draft.Annex))),
        No(k + ".place-holds-person", "in no jail", d => d.Act.Place = FactValue<string>.None),
        Open(k + ".place-holds-person", "place not given", d => d.Act.Place = default),
        No(k + ".person-booked", "booked a second from now", d => d.Custody.Booked = d.At + Times.Second),
        No(k + ".person-booked", "never booked", d => d.Custody.Booked = Moment.Never),
        Open(k + ".person-booked", "not given", d => d.Custody.Booked = default),
        Yes("no release in sight", d => d.Custody.ReleaseDue = Moment.Never),
    ], NotGone);

    public static readonly Row[] Citizenship =
    [
        No("bar.citizenship", "a record noticed now", d => d.Questions = Questions.Record(d.At)),
        Yes("a record noticed a second from now", d => d.Questions = Questions.Record(d.At + Times.Second)),
        Open("bar.citizenship", "a claim made now", d => d.Questions = Questions.Claim(d.At)),
        Yes("a claim made a second from now", d => d.Questions = Questions.Claim(d.At + Times.Second)),
        No("bar.citizenship", "a claim not reported for an hour", d => d.Questions = Questions.Claim(d.At - Times.Hours(1))),
        Open(
            "bar.citizenship",
            "a claim reported in time",
            d => d.Questions = Questions.Claim(d.At - Times.Hours(1), question => question.ReportedToIce = d.At)),
        Open(
            "bar.citizenship",
            "a claim, whether reported not given",
            d => d.Questions = Questions.Claim(d.At - Times.Hours(2), question => question.ReportedToIce = default)),
        Open(
            "bar.citizenship",
            "a question of a kind not given",
            d => d.Questions = Questions.Claim(d.At, question => question.Kind = CitizenshipQuestionKind.Unknown)),
        Open(
            "bar.citizenship",
            "a record, it is not given when",
            d => d.Questions = Questions.Record(d.At, question => question.Raised = default)),
        Open(
            "bar.citizenship",
            "a record, whether answered not given",
            d => d.Questions = Questions.Record(d.At, question => question.AnsweredInWriting = default)),
        No(
            "bar.citizenship",
            "answered now: citizen",
            d => d.Questions = Questions.Claim(d.At, question => (question.AnsweredInWriting, question.Citizen) = (d.At, Truth.Yes))),
        No("bar.citizenship", "answered now: citizen, it is not given when it was raised", d =>
            d.Questions = Questions.Claim(
                d.At,
                question => (question.Raised, question.AnsweredInWriting, question.Citizen) = (default, d.At, Truth.Yes))),
        Open(
            "bar.citizenship",
            "answered now, it is not given how",
            d => d.Questions = Questions.Record(d.At, question => question.AnsweredInWriting = d.At)),
        Yes("a record answered now: not a citizen", d =>
            d.Questions =
                Questions.Record(d.At - Times.Second, question => (question.AnsweredInWriting, question.Citizen) = (d.At, Truth.No))),
        Yes("a claim answered now: not a citizen", d =>
            d.Questions =
                Questions.Claim(d.At - Times.Second, question => (question.AnsweredInWriting, question.Citizen) = (d.At, Truth.No))),
        Open("bar.citizenship", "whether there is any question not given", d => d.Questions = default),
    ];

    public static readonly Row[] CourtOrder =
    [
        No("bar.court-ordered-release", "ordered at this instant", d => d.Custody.CourtOrderedRelease = d.At),
        Yes("a court orders release a second from now", d => d.Custody.CourtOrderedRelease = d.At + Times.Second),
        Open("bar.court-ordered-release", "not given", d => d.Custody.CourtOrderedRelease = default),
    ];

    /// <summary>Citizenship, and what bars whatever citizenship bars.</summary>
    public static readonly Row[] OfThePerson = Join(Citizenship, CourtOrder);

    public static readonly Row[] Agreement287g =
    [
        No("bar.state-forbids-287g", "forbidden", d => d.LocalLaw.Agreement287g = LawAnswer.Forbidden),
        Open("bar.state-forbids-287g", "unknown", d => d.LocalLaw.Agreement287g = LawAnswer.Unknown),
        Yes("287(g) agreements commanded", d => d.LocalLaw.Agreement287g = LawAnswer.Commanded),
    ];

    public static readonly Row[] CivilArrest =
    [
        No("bar.state-forbids-civil-arrest", "forbidden", d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden),
        Open("bar.state-forbids-civil-arrest", "unknown", d => d.LocalLaw.CivilArrest = LawAnswer.Unknown),
        No(
            "bar.state-forbids-civil-arrest",
            "unknown, and detainer holds forbidden (Nash)",
            d => (d.LocalLaw.CivilArrest, d.LocalLaw.DetainerHold) = (LawAnswer.Unknown, LawAnswer.Forbidden)),
        Yes("civil arrest allowed, detainer holds forbidden", d => d.LocalLaw.DetainerHold = LawAnswer.Forbidden),
        Yes("civil arrest commanded", d => d.LocalLaw.CivilArrest = LawAnswer.Commanded),
    ];

    /// <summary>The bars of an arrest.</summary>
    public static readonly Row[] ArrestBars = Join(OfThePerson, Agreement287g, CivilArrest);

    /// <summary>The bars of issuing a detainer; civil arrest is none of them.</summary>
    public static readonly Row[] DetainerBars = Join(OfThePerson, Agreement287g, [CivilArrestIsNoBar]);

    /// <summary>The bars of questioning and processing; neither citizenship nor civil arrest is one of them.</summary>
    public static readonly Row[] ProcessingBars = Join(Agreement287g,
    [
        CivilArrestIsNoBar,
        Yes("a record of citizenship, which is no bar here", d => d.Questions = Questions.Record(d.At)),
        Yes("a court's order of release, which is no bar here", d => d.Custody.CourtOrderedRelease = d.At),
    ]);

    private static Row CivilArrestIsNoBar =>
        Yes("civil arrest forbidden, which is no bar here", d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden);

    public static Row[] Attested(string rule, Action<Draft, Truth> set) =>
    [
        No(rule, "not so", d => set(d, Truth.No)),
        Open(rule, "not given", d => set(d, Truth.Unknown)),
    ];

    private static Draft OutProcessing(Draft d, double since, double startedAfter)
    {
        var due = d.At - Times.Hours(since);
        d.Custody.ReleaseDue = due;
        d.Custody.ReleaseProcessingStarted = due + Times.Hours(startedAfter);
        return d;
    }

    private static Draft HeldOnDetainer(Draft d)
    {
        Baseline.AddDetainer(d);
        d.Papers!.Add(Baseline.Warrant(PaperForm.I205));
        d.Custody.ReleaseDue = d.At - Times.Hours(20);
        return d;
    }
}
