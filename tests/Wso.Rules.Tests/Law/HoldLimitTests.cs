using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>Section 5: when a hold begins and ends, and which limit says so.</summary>
public sealed class HoldLimitTests
{
    private static readonly Instant Hour48 = Times.Due + Times.Hours(48);

    /// <summary>A case, the instant asked about, the end, and the rule that sets it.</summary>
    private static readonly Dictionary<string, (Func<Draft> Case, Instant End, string Rule)> Ends = new()
    {
        ["WSO: 48 hours from release due"] = (() => Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer), Hour48, "wso.48-hours"),
        ["JEM: 48 hours from release due"] = (() => Baseline.HoldAfterArrest(AgreementType.JailEnforcement), Hour48, "jem.48-hours"),
        ["TFM: the end of the local day of the arrest"] =
            (() => Baseline.HoldAfterArrest(AgreementType.TaskForce), Times.Local("2027-06-10T00:00:00"), "tfm.same-day"),
        ["BOA: 48 hours, and the first of equal ends is told"] = (Baseline.HoldUnderBoa, Hour48, "boa.48-hours"),
        ["detainer only: 48 hours"] = (Baseline.HoldOnDetainer, Hour48, "detainer.48-hours"),
        ["detention services: the longest stay"] = (Baseline.DetentionServices, Times.Due + Times.Hours(72), "igsa.longest-stay"),
        ["WE-45: served six hours after release due, while out-processing: from release due"] =
            (() => ServedLate(6), Hour48, "wso.48-hours"),
        ["served before release due, while processing: from service"] =
            (() => ServedEarly(3), Times.Due - Times.Hours(3) + Times.Hours(48), "wso.48-hours"),
        ["WE-51: a second detainer at hour 40 changes nothing"] =
            (() => Baseline.HoldOnDetainer().With(LodgeAnother), Hour48, "detainer.48-hours"),
        ["WE-52: WSO and BOA together: one period of 48 hours"] = (WsoAndBoa, Hour48, "wso.48-hours"),
        ["a second service does not restart the clock"] = (() => ServedAgain(), Hour48, "wso.48-hours"),
        ["an arrest that merely may be one counts for the limits"] = (
            () => ServedEarly(3).With(d => (d.Recorded.CarryingCredentials, d.Acts) = (Truth.Unknown, [.. d.Acts!, Served(Times.Due)])),
            Times.Due + Times.Hours(45),
            "wso.48-hours"),
        ["the agreement's end, where it is already fixed"] = (
            () => Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer).With(d => d.Agreement.Ended = Times.Due + Times.Hours(20)),
            Times.Due + Times.Hours(20),
            "wso.end-of-agreement"),
        ["a notice that takes effect after the start"] = (
            () =>
                Baseline.HoldAfterArrest(AgreementType.JailEnforcement)
                    .With(d =>
                        d.Agreement.Notices = Notices.One(
                            Party.Agency,
                            NoticeKind.Termination,
                            Times.Due,
                            notice => notice.NamedEffect = Times.Due + Times.Hours(20))),
            Times.Due + Times.Hours(20),
            "jem.end-of-agreement"),
        ["at hour 48 both, the first of the list is told"] = (
            () => Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer).With(d => d.Agreement.Ended = Hour48),
            Hour48,
            "wso.48-hours"),
        ["end of agreement before an equal ceiling"] = (
            () =>
                Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer)
                    .With(d =>
                        (d.Agreement.Ended, d.LocalLaw.HoldCeilings) =
                            (Times.Due + Times.Hours(20), FactList.Of(HoldCeiling.OfHours(20, CeilingAnchor.ReleaseDue)))),
            Times.Due + Times.Hours(20),
            "wso.end-of-agreement"),
        ["a ceiling of 20 hours from release due"] = (
            () =>
                Baseline.HoldOnDetainer()
                    .With(d => d.LocalLaw.HoldCeilings = FactList.Of(HoldCeiling.OfHours(20, CeilingAnchor.ReleaseDue))),
            Times.Due + Times.Hours(20),
            "state.ceiling"),
        ["WE-42: a ceiling of 48 hours from release due is no shorter"] = (
            () =>
                Baseline.HoldOnDetainer()
                    .With(d => d.LocalLaw.HoldCeilings = FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue))),
            Hour48,
            "detainer.48-hours"),
        ["WE-40: 48 hours from receipt of detainer and warrant"] =
            (() => CeilingFromPapers("2025-02-03T10:00:00", "2025-02-04T15:00:00"), Times.Local("2025-02-05T10:00:00"), "state.ceiling"),
        ["WE-46: the end of the local day of release due"] =
            (() => At("2025-05-06T10:00:00", HoldCeiling.EndOfLocalDayOfReleaseDue), Times.Local("2025-05-07T00:00:00"), "state.ceiling"),
        ["WE-47: a Task Force arrest at 22:30"] = (TaskForceAtNight, Times.Local("2027-06-10T00:00:00"), "tfm.same-day"),
        ["WE-43: the clock falls back: 48 elapsed hours, 47 on the wall"] = (
            () => At("2025-11-01T18:00:00", "America/New_York"),
            Times.Local("2025-11-03T17:00:00", "America/New_York"),
            "detainer.48-hours"),
        ["WE-44: the clock springs forward: 48 elapsed hours, 49 on the wall"] = (
            () => At("2026-03-07T18:00:00", "America/New_York"),
            Times.Local("2026-03-09T19:00:00", "America/New_York"),
            "detainer.48-hours"),
        ["detention services: from booking for ICE where that was earlier"] = (
            () => Baseline.DetentionServices().With(d => d.Custody.BookedForIce = Times.Due - Times.Hours(5)),
            Times.Due + Times.Hours(67),
            "igsa.longest-stay"),
        ["detention services: its end, where it is already fixed"] = (
            () => Baseline.DetentionServices().With(d => d.Services!.Ended = Times.Due + Times.Hours(20)),
            Times.Due + Times.Hours(20),
            "igsa.end-of-agreement"),
        ["of two that stand, the later end"] = (() => WsoAndServices(60), Times.Due + Times.Hours(60), "igsa.longest-stay"),
        ["of two that stand, the later end, here the first"] = (() => WsoAndServices(30), Hour48, "wso.48-hours"),
        ["of two that stand with equal ends, the first of the table"] = (() => WsoAndServices(48), Hour48, "wso.48-hours"),
    };

    public static IEnumerable<TheoryDataRow<string>> EndNames => Names.Of(Ends.Keys);

    [Theory]
    [MemberData(nameof(EndNames))]
    public void A_hold_ends(string name)
    {
        var (draft, end, rule) = (Ends[name].Case(), Ends[name].End, Ends[name].Rule);
        var hold = draft.Hold(end - Times.Second);
        Assert.Equal(end, hold.End);
        Assert.Equal(end, hold.BindingLimit!.At);
        Assert.Equal(rule, hold.BindingLimit.Rule.Id);
        Assert.Contains(hold.Limits, limit => limit.Rule.Id == rule && limit.At == end && limit.Basis == hold.BindingLimit.Basis);
        Assert.Equal(Ruling.Permitted, hold.Ruling);
        Assert.Contains(hold.BindingLimit.Basis, hold.Bases);

        foreach (var over in new[] { draft.Hold(end), draft.Hold(end + Times.Second) })
        {
            Assert.NotEqual(Ruling.Permitted, over.Ruling);
            Assert.Empty(over.Bases);
            Assert.Null(over.End);
            Assert.Null(over.BindingLimit);
        }
    }

    /// <summary>No hold at all, from the start on.</summary>
    private static readonly Dictionary<string, Func<Draft>> None = new()
    {
        ["WE-41: 48 hours from receipt had passed before release due"] = () =>
            CeilingFromPapers("2025-02-03T10:00:00", "2025-02-10T09:00:00"),
        ["WE-45: served six hours after release due, held on nothing until then"] = () =>
            ServedLate(6).With(d => d.Custody.ReleaseProcessingStarted = Moment.Never),
        ["WE-48: a Form I-247G"] = () => Baseline.HoldUnderBoa().With(d => d.Detainer.Form = PaperForm.I247G),
        ["WE-49: the detainer not served"] = () => Baseline.HoldUnderBoa().With(d => d.Detainer.ServedOnPerson = Moment.Never),
        ["WE-49: no warrant"] = () => Baseline.HoldUnderBoa().With(d => d.Papers!.Remove(d.Warrant)),
        ["nothing signed, no paper"] = Baseline.Release,
        ["a Task Force arrest of a booked person before release due"] = () =>
            Baseline.HoldAfterArrest(AgreementType.TaskForce)
                .With(d => (d.Custody.Booked, d.Custody.ReleaseDue) = (Times.Booked, Times.Due + Times.Second)),
    };

    public static IEnumerable<TheoryDataRow<string>> NoneNames => Names.Of(None.Keys);

    [Theory]
    [MemberData(nameof(NoneNames))]
    public void No_hold_begins(string name)
    {
        var draft = None[name]();
        Assert.True(draft.Custody.ReleaseDue.TryGet(out var due));
        foreach (var hour in Enumerable.Range(1, 60))
        {
            Expect.Hold(Ruling.Prohibited, draft, due + Times.Hours(hour));
            Assert.Equal(Ruling.Required, draft.Decide(JailAction.Release, due + Times.Hours(hour)));
        }
    }

    [Fact]
    public void A_detention_services_agreement_without_a_longest_stay_sets_no_end()
    {
        var hold =
            Baseline.DetentionServices().With(d => d.Services!.LongestStayHours = FactValue<int>.None).Hold(Times.Due + Times.Days(400));
        Assert.Equal(Ruling.Permitted, hold.Ruling);
        Assert.Null(hold.End);
        Assert.Null(hold.BindingLimit);
    }

    [Fact]
    public void Detention_services_carry_on_where_the_48_hours_and_a_ceiling_end_the_hold_after_an_arrest()
    {
        var draft = WsoAndServices(200).With(d => d.LocalLaw.HoldCeilings = FactList.Of(HoldCeiling.OfHours(12, CeilingAnchor.ReleaseDue)));
        Assert.Equal(
            [AgreementType.WarrantServiceOfficer, AgreementType.DetentionServices],
            draft.Hold(Times.Due + Times.Hours(12) - Times.Second).Bases);
        Assert.Equal([AgreementType.DetentionServices], draft.Hold(Times.Due + Times.Hours(12)).Bases);
        Assert.Equal([AgreementType.DetentionServices], draft.Hold(Times.Due + Times.Hours(100)).Bases);
    }

    [Fact]
    public void The_one_start_is_the_earlier_of_release_due_and_the_first_arrest_at_release()
    {
        Assert.Equal(Times.Due, ServedLate(6).Hold(Times.Due + Times.Hours(10)).Start);
        Assert.Equal(Times.Due - Times.Hours(3), ServedEarly(3).Hold(Times.Due + Times.Hours(10)).Start);
        Assert.Null(Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = default).Hold().Start);
        Assert.Null(Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = Moment.Never).Hold().Start);
    }

    [Fact]
    public void Where_release_due_is_not_given_every_48_hours_are_over_48_hours_after_an_arrest_that_may_be_one()
    {
        var draft = WsoAndBoa().With(d => (d.Custody.ReleaseDue, d.Custody.ReleaseProcessingStarted) = (default, Times.Due));
        Expect.Hold(Ruling.Undetermined, draft, Hour48 - Times.Second);
        Expect.Hold(Ruling.Prohibited, draft, Hour48);
    }

    [Fact]
    public void Before_release_due_a_merely_possible_arrest_leaves_open_whether_a_hold_has_begun()
    {
        var draft = ServedEarly(3).With(d => d.Recorded.CarryingCredentials = default);
        Expect.Hold(Ruling.Undetermined, draft, Times.Due - Times.Second);
        Expect.Hold(Ruling.Permitted, ServedEarly(3), Times.Due - Times.Second);
    }

    [Fact]
    public void What_custody_rests_on_at_a_second_service_counts_from_release_due_whatever_was_served_before()
    {
        var draft = ServedEarly(3);
        Baseline.AddDetainer(draft);
        draft.Detainer.ServedOnPerson = Times.Due - Times.Hours(1);
        draft.Ask(Served(Times.Due));
        Assert.Equal(Ruling.Permitted, draft.Decide(JailAction.ExecuteArrestWarrant, Times.Due + Times.Hours(48) - Times.Second));
        Assert.Equal(Ruling.Prohibited, draft.Decide(JailAction.ExecuteArrestWarrant, Times.Due + Times.Hours(48)));
    }

    private static Draft ServedAgain()
    {
        var d = ServedLate(0);
        d.Acts!.Add(Served(Times.Due + Times.Hours(6)));
        return d;
    }

    private static Act.Builder Served(Instant at) => new(at)
    {
        Action = JailAction.ExecuteArrestWarrant,
        Officer = Draft.Deputy,
        Place = Draft.Jail,
        UnderIceDirection = Truth.Yes,
        CarryingCredentials = Truth.Yes,
    };

    private static Draft ServedLate(double hours)
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);
        d.Custody.ReleaseProcessingStarted = Times.Due;
        d.MoveRecorded(Times.Due + Times.Hours(hours));
        return d;
    }

    private static Draft ServedEarly(double hours)
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);
        d.Custody.ReleaseProcessingStarted = Times.Due - Times.Hours(hours);
        d.MoveRecorded(Times.Due - Times.Hours(hours));
        return d;
    }

    private static void LodgeAnother(Draft d)
    {
        Baseline.AddDetainer(d);
        (d.Papers![^1].Received, d.Papers[^1].ServedOnPerson) = (Times.Due + Times.Hours(40), Times.Due + Times.Hours(40));
    }

    private static Draft WsoAndBoa()
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);
        Baseline.Sign(d, AgreementType.BasicOrderingAgreement);
        Baseline.AddDetainer(d);
        d.Papers!.Add(Baseline.OrderToDetain());
        return d;
    }

    private static Draft WsoAndServices(int longestStay)
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);
        d.Papers!.Add(Baseline.OrderToDetain());
        d.Services = Baseline.DetentionServices().Services;
        d.Services!.LongestStayHours = longestStay;
        return d;
    }

    private static Draft TaskForceAtNight()
    {
        var d = Baseline.HoldAfterArrest(AgreementType.TaskForce);
        d.MoveRecorded(Times.Local("2027-06-09T22:30:00"));
        return d;
    }

    private static Draft At(string due, string zone)
    {
        var d = Baseline.HoldOnDetainer();
        d.Zone = DateTimeZoneProviders.Tzdb[zone];
        d.Custody.ReleaseDue = Times.Local(due, zone);
        d.Custody.Booked = Times.Local(due, zone) - Times.Days(1);
        foreach (var paper in d.Papers!)
        {
            (paper.Received, paper.ServedOnPerson) = (Times.Local(due, zone), Times.Local(due, zone));
        }

        return d;
    }

    private static Draft At(string due, HoldCeiling ceiling) =>
        At(due, Times.Zone.Id).With(d => d.LocalLaw.HoldCeilings = FactList.Of(ceiling));

    private static Draft CeilingFromPapers(string received, string due)
    {
        var d = At(due, HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived));
        foreach (var paper in d.Papers!)
        {
            (paper.Received, paper.ServedOnPerson) = (Times.Local(received), Times.Local(received));
        }

        return d;
    }
}
