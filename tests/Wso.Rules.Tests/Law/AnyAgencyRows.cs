using System.Collections.Generic;
using NodaTime;
using static Wso.Rules.Tests.ConditionRows;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>The actions of section 4 that need no agreement and have conditions of their own.</summary>
internal static class AnyAgencyRows
{
    public static IReadOnlyList<Cell> All =>
    [
        new(
            "any agency NotifyIceOfRelease",
            null,
            () => Baseline.Release().With(d => d.Act.Action = JailAction.NotifyIceOfRelease),
            Notify),
        new(
            "any agency TransferToIce",
            null,
            Baseline.TransferToIce,
            Join(Transfer, ReleaseHasComeForTransfer, LawfulForTransfer, NotGone, OfThePerson)),
        new("any agency TransportToIce", null, Baseline.TransportByStateLaw, Transport),
    ];

    private static readonly Row[] Notify =
    [
        No("notify.state-allows", "forbidden", d => d.LocalLaw.ReleaseNotice = LawAnswer.Forbidden),
        Open("notify.state-allows", "unknown", d => d.LocalLaw.ReleaseNotice = LawAnswer.Unknown),
        Yes("commanded, and no request in hand", d => d.LocalLaw.ReleaseNotice = LawAnswer.Commanded),
        Yes("commanded, and papers not given", d => (d.LocalLaw.ReleaseNotice, d.Papers) = (LawAnswer.Commanded, null)),
        Yes("a request in hand, and no command", Baseline.AddDetainer),
        new(string.Empty, "commanded, and a Form I-247A box 2 in hand", Ruling.Required, d => Command(d).Box = DetainerBox.Box2),
        new(string.Empty, "commanded, and a Form I-247G in hand", Ruling.Required, d => Command(d).Form = PaperForm.I247G),
        new(string.Empty, "commanded, and a Form I-247N in hand", Ruling.Required, d => Command(d).Form = PaperForm.I247N),
        new(string.Empty, "commanded, and a Form I-247X in hand", Ruling.Required, d => Command(d).Form = PaperForm.I247X),
        Yes("commanded, and a Form I-247D of the wrong era in hand", d => Command(d).Form = PaperForm.I247D),
        Yes("commanded, and an I-247A withdrawn at this instant", d => Command(d).Withdrawn = d.At),
        Yes("commanded, and an I-200 in hand", d => Command(d).Form = PaperForm.I200),
        Yes("a record of citizenship, which is no bar here", d => d.Questions = Questions.Record(d.At)),
        Yes("287(g) agreements forbidden, which is no bar here", d => d.LocalLaw.Agreement287g = LawAnswer.Forbidden),
    ];

    private static readonly Row[] Transfer = Join(
        Attested("transfer.ice-officer-present", (d, truth) => d.Act.IceOfficerPresent = truth),
        [
            No("transfer.warrant-in-hand transfer.ice-shows-warrant", "no warrant", d => d.Papers = []),
            No("transfer.warrant-in-hand", "withdrawn at this instant", d => d.Warrant.Withdrawn = d.At),
            Open("transfer.warrant-in-hand", "papers not given", d => d.Papers = null),
            Open(
                "transfer.ice-shows-warrant",
                "no paper, and whether ICE shows one not given",
                d => (d.Papers, d.Act.IceShowsWarrant) = ([], default)),
            Yes("shown by the ICE officer", d => (d.Papers, d.Act.IceShowsWarrant) = ([], Truth.Yes)),
            No("transfer.state-allows", "forbidden", d => d.LocalLaw.Transfer = LawAnswer.Forbidden),
            Open("transfer.state-allows", "unknown", d => d.LocalLaw.Transfer = LawAnswer.Unknown),
            Yes("transfer commanded", d => d.LocalLaw.Transfer = LawAnswer.Commanded),
            Yes(
                "287(g) agreements and civil arrest forbidden, which is no bar here",
                d => (d.LocalLaw.Agreement287g, d.LocalLaw.CivilArrest) = (LawAnswer.Forbidden, LawAnswer.Forbidden)),
        ]);

    private static readonly Row[] ReleaseHasComeForTransfer = Join(ReleaseHasCome("transfer.at-scheduled-release"),
    [
        Yes(
            "received from ICE, no release in sight",
            d => (d.Custody.ReceivedFrom, d.Custody.ReleaseDue) = (ReceivedFrom.Ice, Moment.Never)),
        No(
            "custody.received-from-ice",
            "received from ICE a second from now, no release in sight",
            d => (d.Custody.ReceivedFrom, d.Custody.Booked, d.Custody.ReleaseDue) = (ReceivedFrom.Ice, d.At + Times.Second, Moment.Never)),
        No(
            "custody.received-from-ice",
            "booked for ICE by the jail alone, no release in sight",
            d => (d.Custody.BookedForIce, d.Custody.ReleaseDue) = (d.At, Moment.Never)),
        Open(
            "custody.received-from-ice",
            "from whom the person was received not given, no release in sight",
            d => (d.Custody.ReceivedFrom, d.Custody.ReleaseDue) = (ReceivedFrom.Unknown, Moment.Never)),
    ],
    EarlyTransfer(Times.Days(7)));

    /// <summary>In the days before release due that state law names, with a detainer in force that ICE has not cancelled.</summary>
    private static Row[] EarlyTransfer(Duration early) =>
    [
        Yes("seven days before release due, which is early enough", d => Early(d, early)),
        No("custody.early-transfer", "seven days and a second before release due", d => Early(d, early + Times.Second)),
        No(
            "custody.early-transfer",
            "seven days before release due, where the law names six",
            d => Early(d, early).LocalLaw.TransferDaysBefore = 6),
        No(
            "custody.early-transfer",
            "seven days before release due, where the law names none",
            d => Early(d, early).LocalLaw.TransferDaysBefore = FactValue<int>.None),
        No(
            "custody.early-transfer",
            "seven days before release due, the days not given, and no law of the state that names any",
            d => Early(d, early).LocalLaw.TransferDaysBefore = default),
        No("custody.early-transfer", "seven days before release due, no detainer", d => Early(d, early).Papers!.Remove(d.Detainer)),
        No("custody.early-transfer", "seven days before release due, cancelled", d => Early(d, early).Custody.IceCancelled = d.At),
        Open(
            "custody.early-transfer",
            "seven days before release due, whether cancelled not given",
            d => Early(d, early).Custody.IceCancelled = default),
        No(
            "custody.early-transfer",
            "seven days before release due, no release in sight",
            d => Early(d, early).Custody.ReleaseDue = Moment.Never),
    ];

    private static Draft Early(Draft d, Duration before)
    {
        if (!d.Papers!.Exists(paper => paper.Form == PaperForm.I247A))
        {
            Baseline.AddDetainer(d);
        }

        (d.LocalLaw.TransferDaysBefore, d.Custody.ReleaseDue) = (7, d.At + before);
        return d;
    }

    private static readonly Row[] LawfulForTransfer = Join(Lawful,
    [
        No(
            "custody.out-processing transfer.hold-stands custody.received-from-ice",
            "a minute after release due, held on nothing",
            d => d.Custody.ReleaseDue = d.At - Times.Hours(1.0 / 60)),
        Open("transfer.hold-stands", "held on a detainer where state law is not known, since release due", d => HeldWhereUnknown(d)),
        Yes(
            "received from ICE, after release due",
            d => (d.Custody.ReceivedFrom, d.Custody.ReleaseDue) = (ReceivedFrom.Ice, d.At - Times.Hours(60))),
    ]);

    /// <summary>
    /// The jail's own power to take the person to ICE, an hour after release due, on a detainer on which the person is held.
    /// </summary>
    private static readonly Row[] Transport = Join(
        Attested("transport.destination-approved", (d, truth) => d.Act.DestinationApprovedByIce = truth),
        NotGone,
        OfThePerson,
        EarlyTransfer(Times.Days(7)),
        [
            No("transport.state-allows bar.state-forbids-transport", "forbidden", d => d.LocalLaw.Transport = LawAnswer.Forbidden),
            Open("transport.state-allows", "unknown, for silence gives no power", d => d.LocalLaw.Transport = LawAnswer.Unknown),
            Yes("transport commanded", d => d.LocalLaw.Transport = LawAnswer.Commanded),
            No("bar.state-forbids-transfer", "forbidden", d => d.LocalLaw.Transfer = LawAnswer.Forbidden),
            Yes("transfer unknown to state law", d => d.LocalLaw.Transfer = LawAnswer.Unknown),
            No("detainer.in-force", "no papers", d => d.Papers = []),
            No("detainer.in-force", "no warrant", d => d.Papers!.Remove(d.Warrant)),
            Open("detainer.in-force", "papers not given", d => d.Papers = null),
            No("hold.not-cancelled", "cancelled at this instant", d => d.Custody.IceCancelled = d.At),
            Open("hold.not-cancelled", "not given", d => d.Custody.IceCancelled = default),
            No(
                "custody.not-after-release-due custody.out-processing custody.held-on-papers transport.hold-stands",
                "the detainer never served",
                d => d.Detainer.ServedOnPerson = Moment.Never),
            Open(
                "custody.held-on-papers transport.hold-stands",
                "whether the detainer was served not given",
                d => d.Detainer.ServedOnPerson = default),
            Yes(
                "the detainer never served, in release processing",
                d => (d.Detainer.ServedOnPerson, d.Custody.ReleaseProcessingStarted) = (Moment.Never, Times.Due)),
            Open(
                "custody.out-processing",
                "the detainer never served, whether in release processing not given",
                d => (d.Detainer.ServedOnPerson, d.Custody.ReleaseProcessingStarted) = (Moment.Never, default)),
            Yes("before release due, release processing under way", d =>
                (d.Custody.ReleaseDue, d.LocalLaw.TransferDaysBefore, d.Custody.ReleaseProcessingStarted) =
                    (d.At + Times.Hours(1), FactValue<int>.None, d.At)),
            No(
                "transport.at-scheduled-release custody.early-transfer",
                "before release due, no days of early transfer",
                d => (d.Custody.ReleaseDue, d.LocalLaw.TransferDaysBefore) = (d.At + Times.Second, FactValue<int>.None)),
            Open(
                "transport.at-scheduled-release", "before release due, no days of early transfer, whether processing started not given",
                d =>
                (d.Custody.ReleaseDue, d.LocalLaw.TransferDaysBefore, d.Custody.ReleaseProcessingStarted) =
                    (d.At + Times.Second, FactValue<int>.None, default)),
            Open("custody.not-after-release-due", "release due not given", d => d.Custody.ReleaseDue = default),
        ]);

    private static Paper.Builder Command(Draft d)
    {
        d.LocalLaw.ReleaseNotice = LawAnswer.Commanded;
        Baseline.AddDetainer(d);
        return d.Papers![^1];
    }

    private static void HeldWhereUnknown(Draft d)
    {
        Baseline.AddDetainer(d);
        d.Custody.ReleaseDue = d.At - Times.Hours(20);
        d.LocalLaw.DetainerHold = LawAnswer.Unknown;
    }
}
