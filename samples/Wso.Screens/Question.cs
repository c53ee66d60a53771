using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>Something that must be found out before an answer is known.</summary>
/// <param name="Whom">Whom to ask, such as "the county attorney".</param>
/// <param name="What">What to ask: "whether state law authorizes the hold".</param>
/// <param name="Path">The fact to enter, by its path in the case file.</param>
/// <param name="Reason">The rule that waits for it.</param>
public sealed record Question(string Whom, string What, string Path, Reason Reason)
{
    private const string Records = "records";
    private const string Attorney = "the county attorney";
    private const string Program = "the 287(g) coordinator";
    private const string Officer = "the officer";
    private const string Ice = "the ICE duty officer";

    /// <summary>Which fact a rule reads, by a part of its id; the first that fits.</summary>
    private static readonly (string InId, string Whom, string Path)[] Known =
    [
        ("hold-order-given", "the magistrate", "custody.stateOrder"),
        ("hold-order-needed", Attorney, "localLaw.holdNeedsOrder"),
        ("hold-order", "the magistrate", "custody.stateOrder"),
        ("forbids-287g", Attorney, "localLaw.agreement287g"),
        ("forbids-civil-arrest", Attorney, "localLaw.civilArrest"),
        ("forbids-transport", Attorney, "localLaw.transport"),
        ("transport.state", Attorney, "localLaw.transport"),
        ("forbids-transfer", Attorney, "localLaw.transfer"),
        ("transfer.state", Attorney, "localLaw.transfer"),
        ("notify.state", Attorney, "localLaw.releaseNotice"),
        ("detention-contract", Attorney, "localLaw.detentionContract"),
        ("ceiling", Attorney, "localLaw.holdCeilings"),
        ("state.", Attorney, "localLaw.detainerHold"),
        ("status", Records, "person.statusShown"),
        ("citizenship", Ice, "person.citizenshipQuestions"),
        ("court-ordered", Records, "custody.courtOrderedRelease"),
        ("destination-approved", Ice, "ask.destinationApprovedByIce"),
        ("ice-officer-present", Officer, "ask.iceOfficerPresent"),
        ("ice-shows-warrant", Officer, "ask.iceShowsWarrant"),
        ("ice-direction", Officer, "ask.underIceDirection"),
        ("credentials", Officer, "ask.carryingCredentials"),
        ("detention-duty", Officer, "ask.onDetentionDuty"),
        ("coordinated-with-ice", Officer, "ask.coordinatedWithIce"),
        ("category-set", Officer, "ask.categorySetByIce"),
        ("believes-alien", Officer, "ask.believesAlien"),
        ("found-removable", Officer, "ask.foundRemovable"),
        ("reason-to-believe", Officer, "ask.reasonToBelieveInViolation"),
        ("likely-to-escape", Officer, "ask.likelyToEscape"),
        ("entry-in-view", Officer, "ask.entryInView"),
        ("in-jurisdiction", Officer, "ask.inJurisdiction"),
        ("place-holds-person", Officer, "ask.place"),
        ("agency-jail", Officer, "ask.place"),
        ("complaint", Program, "agency.complaints"),
        ("officers-jail", Program, "officers[].designations[].facilities"),
        ("officer-citizen", Program, "officers[].unitedStatesCitizen"),
        ("designated", Program, "officers[].designations"),
        ("certified", Program, "officers[].designations[].certified"),
        ("authoriz", Program, "officers[].designations[].authorized"),
        ("withdrawn", Program, "officers[].designations[].withdrawn"),
        ("renew", Program, "officers[].designations[].renewed"),
        ("70-006", Program, "officers[].designations[].form70006"),
        ("igsa.in-force", Attorney, "agency.detentionServices"),
        ("igsa.covers", Attorney, "agency.detentionServices.facilities"),
        ("longest-stay", Attorney, "agency.detentionServices.longestStayHours"),
        ("covere", Program, "agency.agreements[].facilities"),
        ("covers", Program, "agency.agreements[].facilities"),
        ("detainer.served", Records, "papers[].servedOnPerson"),
        ("detainer.in-force", Records, "papers"),
        ("in-force", Program, "agency.agreements"),
        ("form-delegates", Program, "agency.agreements[].edition"),
        ("two-years", Program, "officers[].designations[].authorized"),
        ("end-of-agreement", Program, "agency.agreements"),
        ("in-hand", Records, "papers"),
        ("order-to-detain", Records, "papers"),
        ("detainer.in", Records, "papers"),
        ("arrested-for", Records, "custody.arrestedFor"),
        ("on-record", Records, "acts"),
        ("arrested-at-release", Records, "acts"),
        ("delivered-by-ice", Records, "custody.receivedFrom"),
        ("received-from", Records, "custody.receivedFrom"),
        ("ice-arrest", Ice, "custody.iceArrested"),
        ("cancelled", Ice, "custody.iceCancelled"),
        ("processing-started", Records, "custody.releaseProcessingStarted"),
        ("processing-not-ended", Records, "custody.releaseProcessingEnded"),
        ("booked-for-ice", Records, "custody.bookedForIce"),
        ("booked", Records, "custody.booked"),
        ("not-released", Records, "custody.released"),
        ("not-gone", Records, "custody.released"),
        ("not-taken", Records, "custody.iceTookCustody"),
    ];

    /// <summary>One sentence: "Ask the county attorney whether state law authorizes the hold."</summary>
    public string Sentence => $"Ask {Whom} {What}.";

    /// <summary>
    /// What keeps rulings from being known, each fact once, in the order in which it was weighed; empty where every ruling is known.
    /// </summary>
    public static IReadOnlyList<Question> Of(CaseFile file, Instant at, params IEnumerable<Explanation> explanations) =>
        explanations.Where(static explanation => explanation.Ruling == Ruling.Undetermined)
            .SelectMany(Open)
            .Select(reason => Of(reason, file, at))
            .DistinctBy(Key)
            .ToList();

    /// <summary>A rule that rests on others is answered by answering those.</summary>
    private static IEnumerable<Reason> Open(Explanation explanation)
    {
        var open = explanation.Because.Where(static reason => reason.Decides && reason.Truth == Truth.Unknown).ToList();
        var resting = open.Select(static reason => reason.Of?.Id).ToHashSet(StringComparer.Ordinal);
        return open.Where(reason => !resting.Contains(reason.Rule.Id));
    }

    /// <summary>The law of some states requires a hold of nobody who shows a proof of status: there it turns on what was shown.</summary>
    private static bool WaitsForProof(CaseFile file, Instant at) =>
        file.Person.StatusShown == StatusShown.Unknown && !file.LocalLaw.DetainerHold.TryGet(out _)
        && RuleBook.Current.LawOf(file.Facility.State, at.InZone(file.Facility.TimeZone).Date)
            ?.AnswerTo(LocalLawQuestion.DetainerHold).LiftedBy.Count > 0;

    /// <summary>One answer of counsel settles every rule that reads it.</summary>
    private static string Key(Question question) => question.Whom == Attorney ? question.Path : question.Whom + question.What;

    private static Question Of(Reason reason, CaseFile file, Instant at)
    {
        var id = reason.Rule.Id;
        if (id is "state.authorizes-detainer-hold" or "state.commands-detainer-hold" && WaitsForProof(file, at))
        {
            return new(Records, "whether the person has shown proof of citizenship or of lawful status", "person.statusShown", reason);
        }

        return FactOf(reason.Rule) is var (whom, path)
            ? new(whom, "whether " + reason.Rule.Says, path, reason)
            : new(Records, "when the last charge, sentence or court hold ends", "custody.releaseDue", reason);
    }

    /// <summary>Whom to ask about a rule, and the fact to enter; null: release due.</summary>
    public static (string Whom, string Path)? FactOf(Rule rule) =>
        Known.Where(known => rule.Id.Contains(known.InId, StringComparison.Ordinal))
            .Select(static known => ((string, string)?)(known.Whom, known.Path))
            .FirstOrDefault();
}
