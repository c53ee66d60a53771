using System.Collections.Generic;
using static Wso.Rules.Tests.ConditionRows;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>The two actions of section 4 that need no agreement and have conditions of their own.</summary>
internal static class AnyAgencyRows
{
    public static IReadOnlyList<Cell> All =>
    [
        new("any agency NotifyIceOfRelease", null, () => Baseline.Release().With(d => d.Act.Action = JailAction.NotifyIceOfRelease), Notify),
        new("any agency TransferToIce", null, Baseline.TransferToIce, Join(Transfer, ReleaseHasComeForTransfer, LawfulForTransfer, NotGone, Citizenship)),
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
            Open("transfer.ice-shows-warrant", "no paper, and whether ICE shows one not given", d => (d.Papers, d.Act.IceShowsWarrant) = ([], default)),
            Yes("shown by the ICE officer", d => (d.Papers, d.Act.IceShowsWarrant) = ([], Truth.Yes)),
            No("transfer.state-allows", "forbidden", d => d.LocalLaw.Transfer = LawAnswer.Forbidden),
            Open("transfer.state-allows", "unknown", d => d.LocalLaw.Transfer = LawAnswer.Unknown),
            Yes("transfer commanded", d => d.LocalLaw.Transfer = LawAnswer.Commanded),
            Yes("287(g) agreements and civil arrest forbidden, which is no bar here", d => (d.LocalLaw.Agreement287g, d.LocalLaw.CivilArrest) = (LawAnswer.Forbidden, LawAnswer.Forbidden)),
        ]);

    private static readonly Row[] ReleaseHasComeForTransfer = Join(ReleaseHasCome("transfer.at-scheduled-release"),
    [
        Yes("booked for ICE, no release in sight", d => (d.Custody.BookedForIce, d.Custody.ReleaseDue) = (d.At, Moment.Never)),
        No("transfer.booked-for-ice", "booked for ICE a second from now, no release in sight", d => (d.Custody.BookedForIce, d.Custody.ReleaseDue) = (d.At + Times.Second, Moment.Never)),
        Open("transfer.booked-for-ice", "whether booked for ICE not given, no release in sight", d => (d.Custody.BookedForIce, d.Custody.ReleaseDue) = (default, Moment.Never)),
    ]);

    private static readonly Row[] LawfulForTransfer = Join(Lawful,
    [
        No("custody.out-processing transfer.hold-stands transfer.booked-for-ice", "a minute after release due, held on nothing", d => d.Custody.ReleaseDue = d.At - Times.Hours(1.0 / 60)),
        Open("transfer.hold-stands", "held on a detainer where state law is not known, since release due", d => HeldWhereUnknown(d)),
        Yes("booked for ICE, after release due", d => (d.Custody.BookedForIce, d.Custody.ReleaseDue) = (d.At, d.At - Times.Hours(60))),
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
