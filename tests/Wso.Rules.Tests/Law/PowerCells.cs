using System;
using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.ConditionRows;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>The table of section 4: for each action and model the baseline, and every condition and bar of the cell.</summary>
internal static class PowerCells
{
    public static IReadOnlyList<Cell> All => Cells().ToList();

    private static IEnumerable<Cell> Cells()
    {
        foreach (var model in new[] { AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce })
        {
            foreach (var action in Baseline.Powers(model))
            {
                yield return new Cell(
                    model + " " + action,
                    model,
                    () => action == JailAction.TransportToIce ? Baseline.Transport(model) : Baseline.Officer(model, action),
                    Join(OfficerRows.Of(model), Conditions(model, action)));
            }
        }

        yield return new Cell(
            "WarrantServiceOfficer TransportToIce",
            AgreementType.WarrantServiceOfficer,
            () => Baseline.Transport(AgreementType.WarrantServiceOfficer).With(d => d.Agreement.Edition = Edition.Form202510),
            Join(OfficerRows.Of(AgreementType.WarrantServiceOfficer), Transport("wso"), AfterArrestInJail("wso"),
            [
                No("wso.form-delegates-transport", "the form of 2025", d => d.Agreement.Edition = Edition.Form2025),
                No("wso.form-delegates-transport", "the form of 2019", d => d.Agreement.Edition = Edition.Form2019),
                Open("wso.form-delegates-transport", "form not given", d => d.Agreement.Edition = Edition.Unknown),
            ]));
    }

    private static Row[] Conditions(AgreementType model, JailAction action) => model switch
    {
        AgreementType.WarrantServiceOfficer => WarrantServiceOfficer(action),
        AgreementType.JailEnforcement => JailEnforcement(action),
        _ => TaskForce(action),
    };

    private static Row[] WarrantServiceOfficer(JailAction action) => Join(OwnJail, ServiceOf(action, "wso"));

    private static Row[] JailEnforcement(JailAction action) => action == JailAction.TransportToIce
        ? Join(Transport("jem"), AfterArrestInJail("jem"))
        : Join(AgencyJail("jem"), action switch
        {
            JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant => ServiceOf(action, "jem"),
            JailAction.QuestionAlienage =>
                Join(PersonHere("jem"), Attested("jem.believes-alien", (d, truth) => d.Act.BelievesAlien = truth), ProcessingBars),
            JailAction.ProcessForRemoval => Join(PersonHere("jem"), ArrestedOrRemovable, ProcessingBars),
            JailAction.IssueDetainer =>
                Join(
                    PersonHere("jem"),
                    Warrant("jem.detainer.warrant-in-hand", PaperForm.Unknown),
                    ArrestedForAnyOffense("jem.detainer"),
                    DetainerBars),
            _ => Join(PersonHere("jem"), ProcessingBars),
        });

    private static Row[] TaskForce(JailAction action) => action == JailAction.TransportToIce
        ? Join(Transport("tfm"), AfterArrestByTaskForce)
        : Join(InJurisdiction, action switch
        {
            JailAction.ExecuteArrestWarrant => Join(Warrant("tfm.arrest-warrant-in-hand", PaperForm.I200), InTheField, ArrestBars),
            JailAction.ArrestWithoutWarrant => Join(WithoutWarrant, InTheField, ArrestBars),
            JailAction.QuestionAlienage => Join(Attested("tfm.believes-alien", (d, truth) => d.Act.BelievesAlien = truth), ProcessingBars),
            JailAction.ProcessForRemoval => Join(ArrestedForStateOrFederalOffense, ProcessingBars),
            JailAction.PrepareChargingDocument => Join(CategorySetByIce, ProcessingBars),
            JailAction.IssueDetainer =>
                Join(CategorySetByIce, Warrant("tfm.warrant-in-hand", PaperForm.Unknown), ArrestedForAnyOffense("tfm"), DetainerBars),
            _ => ProcessingBars,
        });

    private static Row[] ServiceOf(JailAction action, string k) => Join(
        action == JailAction.ExecuteArrestWarrant
            ? Warrant(k + ".arrest-warrant-in-hand", PaperForm.I200)
            : Warrant(k + ".removal-warrant-in-hand", PaperForm.I205),
        AtRelease(k + ".at-scheduled-release"),
        ArrestBars);

    private static Row[] Transport(string k) => Join(
        NotGone,
        Attested(k + ".destination-approved", (d, truth) => d.Act.DestinationApprovedByIce = truth),
        HoldRows.ArrestOnRecord(k),
        [
            No(
                k + ".arrest-on-record",
                "civil arrest forbidden, so that the arrest was none",
                d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden)
        ],
        OfThePerson,
        TransportAndTransferForbidden,
        Agreement287g);

    /// <summary>State law outranks an agreement where it forbids; where it is silent the agreement serves.</summary>
    private static readonly Row[] TransportAndTransferForbidden =
    [
        No("bar.state-forbids-transport", "forbidden", d => d.LocalLaw.Transport = LawAnswer.Forbidden),
        Yes("transport unknown to state law", d => d.LocalLaw.Transport = LawAnswer.Unknown),
        No("bar.state-forbids-transfer", "forbidden", d => d.LocalLaw.Transfer = LawAnswer.Forbidden),
        Yes("transfer unknown to state law", d => d.LocalLaw.Transfer = LawAnswer.Unknown),
    ];

    /// <summary>LAWFUL, or the hold, at the instant of transport; the hold counts from an arrest three hours before release due.</summary>
    private static Row[] AfterArrestInJail(string k) =>
    [
        No(
            "custody.not-after-release-due custody.out-processing custody.held-on-papers transport.hold-stands",
            "cancelled, so that no hold stands",
            d => d.Custody.IceCancelled = d.At),
        No("transport.hold-stands", "48 hours after release due", d => d.At = Times.Due + Times.Hours(48)),
        Yes("a second before 48 hours after release due", d => d.At = Times.Due + Times.Hours(48) - Times.Second),
        Open("transport.hold-stands", "whether cancelled not given", d => d.Custody.IceCancelled = default),
        Yes("cancelled, in release processing", d => (d.Custody.IceCancelled, d.Custody.ReleaseProcessingStarted) = (d.At, Times.Due)),
        Open(
            "custody.out-processing",
            "cancelled, whether in release processing not given",
            d => (d.Custody.IceCancelled, d.Custody.ReleaseProcessingStarted) = (d.At, default)),
        Open(
            "custody.not-after-release-due",
            "cancelled, release due not given",
            d => (d.Custody.IceCancelled, d.Custody.ReleaseDue) = (d.At, default)),
        Yes("the hold over, held on a detainer since release due", d => AfterEarlyArrest(d)),
        Open(
            "custody.held-on-papers",
            "the hold over, held on a detainer where state law is not known",
            d => AfterEarlyArrest(d).LocalLaw.DetainerHold = LawAnswer.Unknown),
        No(
            "custody.held-on-papers",
            "the hold over, held on a detainer where state law forbids it",
            d => AfterEarlyArrest(d).LocalLaw.DetainerHold = LawAnswer.Forbidden),
    ];

    private static Draft AfterEarlyArrest(Draft d)
    {
        d.MoveRecorded(Times.Due - Times.Hours(3));
        d.Custody.ReleaseProcessingStarted = Times.Due - Times.Hours(3);
        d.At = Times.Due + Times.Hours(46);
        Baseline.AddDetainer(d);
        return d;
    }

    private static readonly Row[] AfterArrestByTaskForce = Join(
        [
            No("tfm.day-of-arrest", "midnight", d => d.At = Times.Local("2027-06-10T00:00:00")),
            Yes("a second before midnight", d => d.At = Times.Local("2027-06-09T23:59:59")),
            Open("tfm.day-of-arrest", "acts not given, the day after", d => (d.Acts, d.At) = (null, Times.Local("2027-06-10T00:00:00"))),
        ],
        InJail(
        [
            No(
                "custody.not-after-release-due custody.out-processing custody.held-on-papers transport.hold-stands",
                "cancelled, so that no hold stands",
                d => d.Custody.IceCancelled = d.At),
            Open("transport.hold-stands", "whether cancelled not given", d => d.Custody.IceCancelled = default),
            Open(
                "custody.out-processing",
                "cancelled, whether in release processing not given",
                d => (d.Custody.IceCancelled, d.Custody.ReleaseProcessingStarted) = (d.At, default)),
            Open(
                "custody.not-after-release-due",
                "cancelled, release due not given",
                d => (d.Custody.IceCancelled, d.Custody.ReleaseDue) = (d.At, default)),
            Yes("suspended and restored since the arrest, held on a detainer", d => Suspended(d)),
            Open(
                "custody.held-on-papers",
                "suspended and restored since the arrest, held on a detainer where state law is not known",
                d => Suspended(d).LocalLaw.DetainerHold = LawAnswer.Unknown),
        ]));

    private static Draft Suspended(Draft d)
    {
        d.Agreement.Notices = Notices.One(
            Party.Agency,
            NoticeKind.Suspension,
            Times.Due + Times.Hours(0.25),
            notice => notice.Rescinded = Times.Due + Times.Hours(0.5));
        Baseline.AddDetainer(d);
        return d;
    }

    private static Row[] CategorySetByIce => Attested("tfm.category-set-by-ice", (d, truth) => d.Act.CategorySetByIce = truth);

    private static readonly Row[] ArrestedOrRemovable =
    [
        No(
            "jem.arrested-for-offense jem.found-removable",
            "neither",
            d => (d.Custody.ArrestedFor, d.Act.FoundRemovable) = (Offense.None, Truth.No)),
        Open(
            "jem.arrested-for-offense",
            "the arrest not given, not found removable",
            d => (d.Custody.ArrestedFor, d.Act.FoundRemovable) = (Offense.Unknown, Truth.No)),
        Open("jem.found-removable", "no arrest, whether found removable not given", d => d.Custody.ArrestedFor = Offense.None),
        Yes("found removable", d => (d.Custody.ArrestedFor, d.Act.FoundRemovable) = (Offense.None, Truth.Yes)),
        Yes("arrested for a local offense", d => d.Custody.ArrestedFor = Offense.Local),
    ];

    private static Row[] ArrestedForAnyOffense(string k) =>
    [
        No(k + ".arrested-for-offense", "no arrest", d => d.Custody.ArrestedFor = Offense.None),
        Open(k + ".arrested-for-offense", "not given", d => d.Custody.ArrestedFor = Offense.Unknown),
        Yes("arrested for a local offense", d => d.Custody.ArrestedFor = Offense.Local),
        Yes("arrested for a federal offense", d => d.Custody.ArrestedFor = Offense.Federal),
    ];

    private static readonly Row[] ArrestedForStateOrFederalOffense =
    [
        No("tfm.arrested-for-state-or-federal-offense", "no arrest", d => d.Custody.ArrestedFor = Offense.None),
        No("tfm.arrested-for-state-or-federal-offense", "a local offense", d => d.Custody.ArrestedFor = Offense.Local),
        Open("tfm.arrested-for-state-or-federal-offense", "not given", d => d.Custody.ArrestedFor = Offense.Unknown),
        Yes("arrested for a federal offense", d => d.Custody.ArrestedFor = Offense.Federal),
    ];

    private static readonly Row[] WithoutWarrant =
    [
        No(
            "tfm.entry-in-view tfm.reason-to-believe-in-violation",
            "no reason to believe in a violation",
            d => d.Act.ReasonToBelieveInViolation = Truth.No),
        No("tfm.entry-in-view tfm.likely-to-escape", "no likely escape", d => d.Act.LikelyToEscape = Truth.No),
        Open("tfm.reason-to-believe-in-violation", "not given", d => d.Act.ReasonToBelieveInViolation = default),
        Open("tfm.likely-to-escape", "not given", d => d.Act.LikelyToEscape = default),
        Open("tfm.entry-in-view", "not given, and no likely escape", d => (d.Act.EntryInView, d.Act.LikelyToEscape) = (default, Truth.No)),
        Yes(
            "entry in view",
            d => (d.Act.EntryInView, d.Act.ReasonToBelieveInViolation, d.Act.LikelyToEscape) = (Truth.Yes, Truth.No, Truth.No)),
    ];

    /// <summary>
    /// An arrest under the Task Force model: at release and coordinated, or of a person not booked, of which the supervisor is told
    /// thereafter.
    /// </summary>
    private static readonly Row[] InTheField = Join(
        NotGone,
        [
            Yes("not coordinated, which in the field is no condition", d => d.Act.CoordinatedWithIce = Truth.No),
            Yes("whether coordinated not given, which in the field is no condition", d => d.Act.CoordinatedWithIce = Truth.Unknown),
            Yes("booked a second from now", d => d.Custody.Booked = d.At + Times.Second),
            No("tfm.person-not-booked tfm.at-scheduled-release", "booked now, no release in sight", d => d.Custody.Booked = d.At),
            Open("tfm.person-not-booked", "whether booked not given, no release in sight", d => d.Custody.Booked = default),
        ],
        InJail(
            Join(
                Attested("tfm.coordinated-with-ice", (d, truth) => d.Act.CoordinatedWithIce = truth),
                ReleaseHasCome("tfm.at-scheduled-release"),
                Lawful)));

    private static Row[] InJail(Row[] rows) =>
        rows.Select(row => row with { How = "in the jail, " + row.How, Change = d => row.Change(d.With(Baseline.InJailAtRelease)) })
            .ToArray();
}

/// <summary>One cell: its baseline, in which it is permitted, and every change of it.</summary>
internal sealed record Cell(string Name, AgreementType? Under, Func<Draft> Baseline, Row[] Rows);
