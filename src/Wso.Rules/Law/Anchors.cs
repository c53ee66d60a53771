using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>What the clocks of the rules count from.</summary>
internal static class Anchors
{
    public static readonly Anchor Booked = Anchor.OfCustody("booking", static custody => custody.Booked);

    public static readonly Anchor BookedForIce = Anchor.OfCustody("booking for ICE", static custody => custody.BookedForIce);

    /// <summary>As given, or when bail was refused because of ICE.</summary>
    public static readonly Anchor ReleaseDue = new(
        "release due",
        static (in s) => Law.ReleaseDue.Of(s.Custody),
        static file => [file.Custody.ReleaseDue, file.Custody.BailRefused]);

    public static readonly Anchor IceArrested = Anchor.OfCustody("the arrest by an ICE officer", static custody => custody.IceArrested);

    public static readonly Anchor CourtOrderedRelease =
        Anchor.OfCustody("a court's order of release", static custody => custody.CourtOrderedRelease);

    public static readonly Anchor ProcessingStarted =
        Anchor.OfCustody("the start of release processing", static custody => custody.ReleaseProcessingStarted);

    public static readonly Anchor ProcessingEnded =
        Anchor.OfCustody("the end of release processing", static custody => custody.ReleaseProcessingEnded);

    public static readonly Anchor IceCancelled = Anchor.OfCustody("ICE's cancellation", static custody => custody.IceCancelled);

    public static readonly Anchor Released = Anchor.OfCustody("release", static custody => custody.Released);

    public static readonly Anchor IceTookCustody = Anchor.OfCustody("ICE's taking of the person", static custody => custody.IceTookCustody);

    public static readonly Anchor StateOrder = Anchor.OfCustody("the order of a judicial official", static custody => custody.StateOrder);

    /// <summary>
    /// One start for each release: the earlier of release due and the first arrest
    /// in the jail. An arrest counts unless it is known not to be one.
    /// </summary>
    public static readonly Anchor HoldStart = new(
        "the start of the hold",
        static (in s) => Bounds.Earlier(ReleaseDue.In(in s), s.Arrests.FirstInJail),
        static file => Arrests(file).Concat(ReleaseDue.Of(file)));

    public static readonly Anchor FirstTaskForceArrest = new(
        "the first Task Force arrest",
        static (in s) => s.Arrests.FirstByTaskForce,
        static file => Arrests(file));

    public static readonly Anchor Certified =
        OfDesignation("certification", static (designation, zone) => designation.Certified.AsBeginning(zone));

    public static readonly Anchor Authorized =
        OfDesignation("authorization", static (designation, zone) => designation.Authorized.AsBeginning(zone));

    public static readonly Anchor Renewed =
        OfDesignation("the latest renewal", static (designation, zone) => designation.Renewed.AsBeginning(zone));

    public static readonly Anchor Withdrawn =
        OfDesignation("withdrawal of the authorization", static (designation, zone) => designation.Withdrawn.AsEnding(zone));

    public static readonly Anchor NoticeReceived = Anchor.OfEach(
        "receipt of the notice",
        static file => file.Agency.Agreements.OrNone()
            .SelectMany(static agreement => agreement.Notices.OrNone())
            .Select(static notice => notice.Received));

    public static readonly Anchor QuestionRaised = Anchor.OfEach(
        "the claim or record",
        static file => file.Person.CitizenshipQuestions.OrNone().Select(static question => question.Raised));

    public static readonly Anchor ComplaintNoticed = Anchor.OfEach(
        "notice of the complaint",
        static file => file.Agency.Complaints.OrNone().Select(static complaint => complaint.Noticed));

    public static readonly Anchor ComplaintResolved = Anchor.OfEach(
        "the resolution",
        static file => file.Agency.Complaints.OrNone().Select(static complaint => complaint.Resolved));

    public static readonly Anchor ActDone = Anchor.OfEach(
        "the act",
        static file => file.Acts.OrNone().Select(static act => Moment.At(act.At)));

    public static readonly Anchor FormReceived = Anchor.OfEach(
        "receipt of the form",
        static file => file.Papers.OrNone().Select(static paper => paper.Received));

    public static readonly Anchor NotRecorded = Anchor.OfEach("what no case file holds", static file => []);

    public static readonly Anchor EndOfHold = Anchor.OfEach(
        "the end of the hold, or release due where none stands",
        static file => ReleaseDue.Of(file));

    private static IEnumerable<Moment> Arrests(CaseFile file) =>
        file.Acts.OrNone().Where(static act => ArrestsDecided.IsArrest(act.Action!.Value)).Select(static act => Moment.At(act.At));

    private static Anchor OfDesignation(string words, System.Func<Designation, NodaTime.DateTimeZone, Moment> moment) => new(
        words,
        (in s) => s.Designation is { } held ? Bounds.Of(moment(held, s.Zone)) : Bounds.Unknown,
        file => file.Officers.OrNone()
            .SelectMany(static officer => officer.Designations.OrNone())
            .Select(designation => moment(designation, file.Facility.TimeZone)));
}
