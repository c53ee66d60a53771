using System.Collections.Generic;
using NodaTime;
using static Wso.Rules.Tests.ConditionRows;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>The bases of section 5: for each its baseline, ten hours into the hold, and every condition, limit and bar.</summary>
internal static class HoldRows
{
    public static IReadOnlyList<Cell> All =>
    [
        AfterArrest(AgreementType.WarrantServiceOfficer, "wso", InJailAfterArrest("wso")),
        AfterArrest(AgreementType.JailEnforcement, "jem", InJailAfterArrest("jem")),
        AfterArrest(AgreementType.TaskForce, "tfm", SameDay),
        new("BOA hold", AgreementType.BasicOrderingAgreement, Baseline.HoldUnderBoa, Join(
            OfficerRows.InForce("boa.in-force"), Boa, OnPapers("boa"), EndOfAgreement("boa"))),
        new("detainer-only hold", AgreementType.DetainerOnly, Baseline.HoldOnDetainer, Join(OnPapers("detainer"), Commanded)),
        new(
            "detention services",
            AgreementType.DetentionServices,
            Baseline.DetentionServices,
            Join(Services, NotOver, Booked, OfThePerson, NoBarsOf287g)),
    ];

    public static Row[] ArrestOnRecord(string k) =>
    [
        No(k + ".arrest-on-record", "no act on record", d => d.Acts = []),
        No(k + ".arrest-on-record", "the act on record was not permitted", d => d.Recorded.UnderIceDirection = Truth.No),
        No(k + ".arrest-on-record", "the act on record is no arrest", d => d.Recorded.Action = JailAction.QuestionAlienage),
        No(k + ".arrest-on-record", "the act on record is a second from now", d => d.MoveRecorded(d.At + Times.Second)),
        Open(k + ".arrest-on-record", "acts not given", d => d.Acts = null),
        Open(k + ".arrest-on-record", "whether the act on record was permitted is not known", d => d.Recorded.UnderIceDirection = default),
    ];

    private static Cell AfterArrest(AgreementType model, string k, Row[] limits) => new(
        model + " hold", model, () => Baseline.HoldAfterArrest(model), Join(
        OfficerRows.InForce(k + ".in-force"), ArrestOnRecord(k), limits, EndOfAgreement(k), Ceilings, CeilingsWithoutDetainer, NotOver,
        ArrestBars));

    private static Row[] InJailAfterArrest(string k) => Join(FortyEightHours(k), Booked,
    [
        No(k + ".warrant-in-hand", "withdrawn at this instant", d => d.Warrant.Withdrawn = d.At),
        Open(k + ".warrant-in-hand", "whether withdrawn not given", d => d.Warrant.Withdrawn = default),
        Yes("the I-200 withdrawn, but an I-205 in hand", d => Add(d, Baseline.Warrant(PaperForm.I205)).Warrant.Withdrawn = d.At),
        Open(k + ".48-hours hold.begun", "neither acts nor release due given", d => (d.Acts, d.Custody.ReleaseDue) = (null, default)),
        No("hold.begun", "neither release due nor an arrest", d => (d.Acts, d.Custody.ReleaseDue) = ([], Moment.Never)),
    ]);

    private static Row[] FortyEightHours(string k) =>
    [
        No(k + ".48-hours", "48 hours after release due", d => d.At = Times.Due + Times.Hours(48)),
        Yes("a second before 48 hours after release due", d => d.At = Times.Due + Times.Hours(48) - Times.Second),
    ];

    private static readonly Row[] SameDay =
    [
        No("tfm.same-day", "midnight", d => d.At = Times.Local("2027-06-10T00:00:00")),
        Yes("a second before midnight", d => d.At = Times.Local("2027-06-09T23:59:59")),
        Open("tfm.same-day", "acts not given", d => d.Acts = null),
        Yes(
            "a ceiling from a release due that is never",
            d => d.LocalLaw.HoldCeilings = FactList.Of(HoldCeiling.OfHours(0, CeilingAnchor.ReleaseDue))),
    ];

    private static Row[] EndOfAgreement(string k) =>
    [
        No(k + ".end-of-agreement", "suspended since the hold began, and restored", d => d.Agreement.Notices =
            Notices.One(
                Party.Agency,
                NoticeKind.Suspension,
                Times.Due + Times.Hours(1),
                notice => (notice.Exigent, notice.Rescinded) = (Truth.Yes, Times.Due + Times.Hours(2)))),
        Open(k + ".end-of-agreement", "when it was suspended not given", d => d.Agreement.Notices =
            Notices.One(
                Party.Agency,
                NoticeKind.Suspension,
                Times.Due,
                notice => (notice.Exigent, notice.Received) = (Truth.Yes, default))),
        Yes("the agreement ends a second from now", d => d.Agreement.Ended = d.At + Times.Second),
        Yes("suspended and restored before the officer was authorized", d => d.Agreement.Notices =
            Notices.One(
                Party.Agency,
                NoticeKind.Suspension,
                Times.Certified,
                notice => (notice.Exigent, notice.Rescinded) = (Truth.Yes, Times.Certified + Times.Hours(1)))),
    ];

    private static readonly Row[] Ceilings =
    [
        No("state.ceiling", "ten hours from release due", d => Limit(d, HoldCeiling.OfHours(10, CeilingAnchor.ReleaseDue))),
        Yes("a ceiling of eleven hours from release due", d => Limit(d, HoldCeiling.OfHours(11, CeilingAnchor.ReleaseDue))),
        No(
            "state.ceiling",
            "end of the local day of release due",
            d => Limit(d, HoldCeiling.EndOfLocalDayOfReleaseDue).At = Times.Local("2027-06-10T00:00:00")),
        Yes(
            "a second before the end of the local day of release due, a ceiling",
            d => Limit(d, HoldCeiling.EndOfLocalDayOfReleaseDue).At = Times.Local("2027-06-09T23:59:59")),
        No(
            "state.ceiling",
            "48 hours from receipt of detainer and warrant, passed before the hold began",
            d => Baseline.AddDetainer(Limit(d, HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived)))),
        Open(
            "state.ceiling",
            "48 hours from receipt of a detainer that came it is not given when",
            d => UndatedDetainer(Limit(d, HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived)))),
        Yes(
            "the shorter of two ceilings of eleven and twelve hours",
            d => Limit(d, HoldCeiling.OfHours(12, CeilingAnchor.ReleaseDue), HoldCeiling.OfHours(11, CeilingAnchor.ReleaseDue))),
        No(
            "state.ceiling",
            "the shorter of two, of ten and twelve hours",
            d => Limit(d, HoldCeiling.OfHours(12, CeilingAnchor.ReleaseDue), HoldCeiling.OfHours(10, CeilingAnchor.ReleaseDue))),
    ];

    private static readonly Row[] CeilingsWithoutDetainer =
    [
        Yes(
            "no hours from receipt of detainer and warrant, of which no detainer ever came",
            d => Limit(d, HoldCeiling.OfHours(0, CeilingAnchor.PapersReceived))),
        Open(
            "state.ceiling",
            "no hours from receipt of papers that are not given",
            d => Limit(d, HoldCeiling.OfHours(0, CeilingAnchor.PapersReceived)).Papers = null),
        Open("state.ceiling", "ten hours from it is not given what", d => Limit(d, HoldCeiling.OfHours(10, CeilingAnchor.Unknown))),
    ];

    private static readonly Row[] NotOver = Join(NotGone,
    [
        No("hold.not-cancelled", "cancelled at this instant", d => d.Custody.IceCancelled = d.At),
        Yes("cancelled a second from now", d => d.Custody.IceCancelled = d.At + Times.Second),
        Open("hold.not-cancelled", "not given", d => d.Custody.IceCancelled = default),
    ]);

    private static readonly Row[] Booked =
    [
        No("hold.booked", "booked a second from now", d => d.Custody.Booked = d.At + Times.Second),
        No("hold.booked", "never", d => d.Custody.Booked = Moment.Never),
        Yes("booked at this instant", d => d.Custody.Booked = d.At),
        Open("hold.booked", "not given", d => d.Custody.Booked = default),
    ];

    /// <summary>
    /// BOA and detainer only stand under *detainerHold*, the more specific answer; detention services under *detentionContract*.
    /// </summary>
    private static readonly Row[] NoBarsOf287g =
    [
        Yes("287(g) agreements forbidden, which is no bar here", d => d.LocalLaw.Agreement287g = LawAnswer.Forbidden),
        Yes("civil arrest forbidden, which is no bar here", d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden),
    ];

    /// <summary>
    /// The paper withdrawn an hour ago, and its like received, served and accepted a second after the start, or when it says.
    /// </summary>
    private static void Replace(Draft d, Paper.Builder paper, Instant? received = null)
    {
        var arrives = received ?? Times.Due + Times.Second;
        paper.Withdrawn = d.At - Times.Hours(1);
        d.Papers!.Add(new Paper.Builder
        {
            Form = paper.Form,
            Box = paper.Box,
            Orders = paper.Orders,
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Received = arrives,
            ServedOnPerson = arrives,
            Accepted = arrives,
            Withdrawn = Moment.Never,
        });
    }

    /// <summary>The detainer, the warrant and the state's power, both at the start and at the instant.</summary>
    private static Row[] OnPapers(string k) => Join(FortyEightHours(k), Ceilings, NotOver, Booked, OfThePerson, NoBarsOf287g,
    [
        No("detainer.in-force detainer.in-time", "no papers", d => d.Papers = []),
        Open("detainer.in-force detainer.in-time", "papers not given", d => d.Papers = null),
        No("detainer.in-force", "detainer withdrawn at this instant", d => d.Detainer.Withdrawn = d.At),
        Open("detainer.in-force", "whether the detainer is withdrawn not given", d => d.Detainer.Withdrawn = default),
        No("detainer.in-force", "warrant withdrawn at this instant", d => d.Warrant.Withdrawn = d.At),
        Open("detainer.in-force", "whether the warrant is withdrawn not given", d => d.Warrant.Withdrawn = default),
        No("detainer.in-force detainer.in-time", "no warrant", d => d.Papers!.Remove(d.Warrant)),
        No("detainer.in-time", "warrant received a second after the start", d => d.Warrant.Received = Times.Due + Times.Second),
        Yes(
            "warrant received, and the copy served, in the last second of release processing",
            d => WhileProcessed(d, Times.Due + Times.Hours(3) - Times.Second)),
        No(
            "detainer.in-time detainer.served-in-time",
            "warrant received, and the copy served, when release processing had ended",
            d => WhileProcessed(d, Times.Due + Times.Hours(3))),
        Open(
            "detainer.in-time detainer.served-in-time",
            "warrant received, and the copy served, in release processing of which the end is not given",
            d => WhileProcessed(d, Times.Due + Times.Hours(2)).Custody.ReleaseProcessingEnded = default),
        Yes("warrant received at the start", d => d.Warrant.Received = Times.Due),
        No("detainer.in-time", "detainer received a second after the start", d => d.Detainer.Received = Times.Due + Times.Second),
        No("detainer.in-force detainer.in-time", "box 2", d => d.Detainer.Box = DetainerBox.Box2),
        Open("detainer.in-force detainer.in-time", "box not given", d => d.Detainer.Box = DetainerBox.Unknown),
        No("detainer.in-force", "detainer not signed", d => d.Detainer.Signed = Truth.No),
        No("detainer.in-force", "detainer names another", d => d.Detainer.NamesPerson = Truth.No),
        No("detainer.in-force", "a Form I-247N", d => d.Detainer.Form = PaperForm.I247N),
        No("detainer.in-force", "a Form I-247G", d => d.Detainer.Form = PaperForm.I247G),
        No("detainer.in-force", "a Form I-247X", d => d.Detainer.Form = PaperForm.I247X),
        No("detainer.in-force", "a Form I-247D of the wrong era", d => d.Detainer.Form = PaperForm.I247D),
        No("detainer.in-force", "a Form I-247 of the wrong era", d => d.Detainer.Form = PaperForm.I247),
        Yes("an I-205", d => d.Warrant.Form = PaperForm.I205),
        No("detainer.served detainer.served-in-time", "never served", d => d.Detainer.ServedOnPerson = Moment.Never),
        Open("detainer.served detainer.served-in-time", "whether served not given", d => d.Detainer.ServedOnPerson = default),
        No("detainer.served-in-time", "served a second after the start", d => d.Detainer.ServedOnPerson = Times.Due + Times.Second),
        Yes("served at the start", d => d.Detainer.ServedOnPerson = Times.Due),
        No(
            "detainer.in-time detainer.served-in-time",
            "another detainer, served, took the place of the one withdrawn",
            d => Replace(d, d.Detainer)),
        No("detainer.in-time", "another warrant took the place of the one withdrawn", d => Replace(d, d.Warrant)),
        Yes("another detainer, there at the start, stands in for the one withdrawn", d => Replace(d, d.Detainer, received: Times.Due)),
        No("state.authorizes-detainer-hold", "forbidden", d => d.LocalLaw.DetainerHold = LawAnswer.Forbidden),
        Open("state.authorizes-detainer-hold", "unknown", d => d.LocalLaw.DetainerHold = LawAnswer.Unknown),
        Open("state.hold-order", "needed, and never given", d => d.LocalLaw.HoldNeedsOrder = Truth.Yes),
        Open(
            "state.hold-order",
            "needed, and given a second from now",
            d => (d.LocalLaw.HoldNeedsOrder, d.Custody.StateOrder) = (Truth.Yes, d.At + Times.Second)),
        Yes("an order needed, and given now", d => (d.LocalLaw.HoldNeedsOrder, d.Custody.StateOrder) = (Truth.Yes, d.At)),
        No("hold.begun", "a second before release due", d => d.Custody.ReleaseDue = d.At + Times.Second),
        Open($"hold.begun {k}.48-hours", "release due not given", d => d.Custody.ReleaseDue = default),
        Open("state.ceiling", "forty hours from it is not given what", d => Limit(d, HoldCeiling.OfHours(40, CeilingAnchor.Unknown))),
    ]);

    private static readonly Row[] Commanded =
    [
        new(string.Empty, "commanded", Ruling.Required, d => d.LocalLaw.DetainerHold = LawAnswer.Commanded),
        No(
            "detainer.served",
            "commanded, and not served",
            d => (d.LocalLaw.DetainerHold, d.Detainer.ServedOnPerson) = (LawAnswer.Commanded, Moment.Never)),
        Open(
            "state.hold-order",
            "commanded on an order that is not shown",
            d => (d.LocalLaw.DetainerHold, d.LocalLaw.HoldNeedsOrder) = (LawAnswer.Commanded, Truth.Yes)),
    ];

    private static readonly Row[] Boa =
    [
        No("boa.covers-facility", "another jail", d => d.Agreement.Facilities = FactList.Of(Draft.Annex)),
        Open("boa.covers-facility", "not given", d => d.Agreement.Facilities = default),
        No("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "no I-203", d => d.Papers!.Remove(d.Order)),
        No("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "I-203 never accepted", d => d.Order.Accepted = Moment.Never),
        No("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "I-203 orders release", d => d.Order.Orders = OrderKind.Release),
        No("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "I-203 not signed", d => d.Order.Signed = Truth.No),
        No("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "I-203 names another", d => d.Order.NamesPerson = Truth.No),
        No("boa.order-to-detain-in-hand", "I-203 withdrawn at this instant", d => d.Order.Withdrawn = d.At),
        No("boa.order-to-detain-in-hand", "another I-203, not accepted, orders release from now", d => OrderRelease(d)),
        No("boa.order-to-detain-in-time", "I-203 accepted a second after the start", d => d.Order.Accepted = Times.Due + Times.Second),
        Yes(
            "I-203 accepted in the last second of release processing",
            d => AcceptedWhileProcessed(d, Times.Due + Times.Hours(3) - Times.Second)),
        No(
            "boa.order-to-detain-in-time",
            "I-203 accepted when release processing had ended",
            d => AcceptedWhileProcessed(d, Times.Due + Times.Hours(3))),
        Yes("I-203 accepted at the start", d => d.Order.Accepted = Times.Due),
        No("boa.order-to-detain-in-time", "I-203 received a second after the start", d => d.Order.Received = Times.Due + Times.Second),
        No("boa.order-to-detain-in-time", "another I-203 took the place of the one withdrawn", d => Replace(d, d.Order)),
        Yes("another I-203, there at the start, stands in for the one withdrawn", d => Replace(d, d.Order, received: Times.Due)),
        Open("boa.order-to-detain-in-hand boa.order-to-detain-in-time", "whether accepted not given", d => d.Order.Accepted = default),
        Open(
            "boa.order-to-detain-in-hand boa.order-to-detain-in-time",
            "what it orders not given",
            d => d.Order.Orders = OrderKind.Unknown),
    ];

    private static readonly Row[] Services =
    [
        No(string.Empty, "no contract", d => (d.Services, d.Agency.DetentionServices) = (null, FactValue<DetentionServices>.None)),
        Open("igsa.in-force", "not given", d => (d.Services, d.Agency.DetentionServices) = (null, default)),
        No("igsa.in-force", "effective a second from now", d => d.Services!.Effective = d.At + Times.Second),
        Open("igsa.in-force", "when it took effect not given", d => d.Services!.Effective = default),
        No("igsa.in-force", "ended at this instant", d => d.Services!.Ended = d.At),
        Yes("the contract ends a second from now", d => d.Services!.Ended = d.At + Times.Second),
        Open("igsa.in-force igsa.end-of-agreement", "whether it ended not given", d => d.Services!.Ended = default),
        No("igsa.in-force", "terminated on receipt, whatever later instant is named", d => d.Services!.Notices =
            Notices.One(Party.Ice, NoticeKind.Termination, d.At, notice => notice.NamedEffect = d.At + Times.Days(90))),
        Open("igsa.in-force", "notices not given", d => d.Services!.Notices = default),
        No("igsa.end-of-agreement", "suspended since the hold began, and restored", d => d.Services!.Notices =
            Notices.One(
                Party.Agency,
                NoticeKind.Suspension,
                Times.Due + Times.Hours(1),
                notice => notice.Rescinded = Times.Due + Times.Hours(2))),
        No("igsa.covers-facility", "another jail", d => d.Services!.Facilities = FactList.Of(Draft.Annex)),
        Open("igsa.covers-facility", "not given", d => d.Services!.Facilities = default),
        No("state.allows-detention-contract", "forbidden", d => d.LocalLaw.DetentionContract = LawAnswer.Forbidden),
        Open("state.allows-detention-contract", "unknown", d => d.LocalLaw.DetentionContract = LawAnswer.Unknown),
        Yes("contracts commanded", d => d.LocalLaw.DetentionContract = LawAnswer.Commanded),
        No("igsa.order-to-detain-in-time", "no I-203", d => d.Papers = []),
        Open("igsa.order-to-detain-in-time", "papers not given", d => d.Papers = null),
        No("igsa.order-to-detain-in-time", "I-203 accepted a second from now", d => d.Order.Accepted = d.At + Times.Second),
        Yes("I-203 accepted now, after the start", d => d.Order.Accepted = d.At),
        Yes(
            "I-203 accepted a second before hour 48",
            d => (d.Order.Accepted, d.At) = (Times.Due + Times.Hours(48) - Times.Second, Times.Due + Times.Hours(50))),
        No(
            "igsa.order-to-detain-in-time",
            "I-203 accepted at hour 48",
            d => (d.Order.Accepted, d.At) = (Times.Due + Times.Hours(48), Times.Due + Times.Hours(50))),
        No("igsa.order-to-detain-in-time", "I-203 withdrawn at this instant", d => d.Order.Withdrawn = d.At),
        No("igsa.order-to-detain-in-time", "another I-203, not accepted, orders release from now", d => OrderRelease(d)),
        No(
            "custody.arrested-by-ice custody.received-from-ice igsa.arrested-at-release",
            "arrested neither by ICE nor at release, whatever the jail entered",
            d => d.Custody.IceArrested = Moment.Never),
        No("custody.arrested-by-ice", "arrested by ICE a second from now", d => d.Custody.IceArrested = d.At + Times.Second),
        No(
            "custody.arrested-by-ice",
            "arrested by ICE a second after release due, held on nothing",
            d => d.Custody.IceArrested = Times.Due + Times.Second),
        Yes(
            "arrested by ICE while release was processed",
            d => (d.Custody.IceArrested, d.Custody.ReleaseProcessingStarted) = (Times.Due + Times.Hours(2), Times.Due)),
        Open("custody.arrested-by-ice", "whether arrested by ICE not given", d => d.Custody.IceArrested = default),
        Yes(
            "received from ICE",
            d => (d.Custody.IceArrested, d.Custody.ReceivedFrom, d.Custody.Booked) = (Moment.Never, ReceivedFrom.Ice, Times.Due)),
        No(
            "custody.received-from-ice",
            "received from another agency",
            d => (d.Custody.IceArrested, d.Custody.ReceivedFrom) = (Moment.Never, ReceivedFrom.AnotherAgency)),
        Open(
            "custody.received-from-ice",
            "from whom the person was received not given",
            d => (d.Custody.IceArrested, d.Custody.ReceivedFrom) = (Moment.Never, ReceivedFrom.Unknown)),
        Open("igsa.arrested-at-release", "whether arrested at release not given", d => ArrestNotKnown(d)),
        No(
            "igsa.begun",
            "release due and booking for ICE a second from now",
            d => (d.Custody.ReleaseDue, d.Custody.BookedForIce) = (d.At + Times.Second, d.At + Times.Second)),
        Yes("booked for ICE, no release in sight", d => d.Custody.ReleaseDue = Moment.Never),
        Open(
            "igsa.begun",
            "neither release due nor booking for ICE given",
            d => (d.Custody.ReleaseDue, d.Custody.BookedForIce) = (default, default)),
        No("igsa.longest-stay", "72 hours after the start", d => d.At = Times.Due + Times.Hours(72)),
        Yes("a second before 72 hours after the start", d => d.At = Times.Due + Times.Hours(72) - Times.Second),
        No("igsa.longest-stay", "72 hours after an earlier booking for ICE", d => d.Custody.BookedForIce = d.At - Times.Hours(72)),
        Open("igsa.longest-stay", "not given", d => d.Services!.LongestStayHours = default),
        Yes(
            "no longest stay, after a thousand hours",
            d => (d.Services!.LongestStayHours, d.At) = (FactValue<int>.None, Times.Due + Times.Hours(1000))),
        Yes("a ceiling of an hour, which does not join this list", d => Limit(d, HoldCeiling.OfHours(1, CeilingAnchor.ReleaseDue))),
    ];

    private static Draft Limit(Draft d, params HoldCeiling[] ceilings)
    {
        d.LocalLaw.HoldCeilings = FactList.Of(ceilings);
        d.Custody.ReleaseDue = Times.Due;
        return d;
    }

    private static void UndatedDetainer(Draft d)
    {
        if (!d.Papers!.Exists(paper => paper.Form == PaperForm.I247A))
        {
            Baseline.AddDetainer(d);
        }

        d.Detainer.Received = default;
    }

    /// <summary>Release is processed for three hours from release due on, and warrant and service come at an instant.</summary>
    private static Draft WhileProcessed(Draft d, Instant at)
    {
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) = (Times.Due, Times.Due + Times.Hours(3));
        (d.Warrant.Received, d.Detainer.ServedOnPerson) = (at, at);
        return d;
    }

    private static void AcceptedWhileProcessed(Draft d, Instant at)
    {
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) = (Times.Due, Times.Due + Times.Hours(3));
        d.Order.Accepted = at;
    }

    private static void OrderRelease(Draft d)
    {
        var order = Baseline.OrderToDetain();
        (order.Received, order.Accepted, order.Orders) = (d.At, Moment.Never, OrderKind.Release);
        d.Papers!.Add(order);
    }

    private static void ArrestNotKnown(Draft d)
    {
        Baseline.Sign(d, AgreementType.WarrantServiceOfficer);
        d.Papers!.Add(Baseline.Warrant(PaperForm.I200));
        d.Acts = null;
        d.Custody.IceArrested = Moment.Never;
    }

    private static Draft Add(Draft d, Paper.Builder paper)
    {
        d.Papers!.Add(paper);
        return d;
    }
}
