using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.States;
using Wso.Rules.Tests.Theorems;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Each limit of the rules changes some answer at its own instant, and the timeline knows of it.</summary>
public sealed class InstantsTests
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;
    private const AgreementType Jem = AgreementType.JailEnforcement;
    private const AgreementType Tfm = AgreementType.TaskForce;
    private const string Raleigh = "America/New_York";

    private static readonly Dictionary<string, (Func<(CaseFile File, Act Ask)> Case, Instant Changes)> Limits = new()
    {
        ["90 days after a notice"] = (
            () =>
                Of(
                    Baseline.HoldAfterArrest(Wso)
                        .With(d => d.Agreement.Notices = Notices.One(Party.Agency, NoticeKind.Termination, Local("2027-03-11T20:00:00")))),
            Due + Hours(10)),
        ["an hour after a service, which is reported at once"] =
            (() => Of(DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant)), Due + Hours(1)),
        ["an hour after an arrest without a warrant, when the person is brought before an officer at once"] =
            (() => Of(DutyRows.Recorded(Tfm, JailAction.ArrestWithoutWarrant)), Due + Hours(1)),
        ["48 hours before release due, notice being asked for"] = (() => Of(Baseline.HoldOnDetainer()), Due - Hours(48)),
        ["the days of early transfer"] = (() => Of(Early()), Due - Days(7)),
        ["the instant until which an agreement is suspended"] = (
            () => Of(Baseline.Officer(Tfm, JailAction.QuestionAlienage).With(d => d.Agreement.Notices =
            Notices.One(Party.Ice, NoticeKind.Suspension, Due - Days(9), notice => notice.Until = Due - Days(3)))), Due - Days(3)),
        ["the hours of processing that counsel names"] = (() => Of(Baseline.TransferToIce().With(d =>
            (d.LocalLaw.ReleaseProcessing, d.Custody.ReleaseProcessingStarted) =
                (new ReleaseProcessingBounds(endsWithinHours: 6), Due))), Due + Hours(6)),
        ["refused bail, release being due later"] =
            (() => Of(Baseline.Release().With(d => d.Custody.BailRefused = Due - Hours(5))), Due - Hours(5)),
        ["a court's order of release"] =
            (() => Of(Baseline.HoldOnDetainer().With(d => d.Custody.CourtOrderedRelease = Due + Hours(5))), Due + Hours(5)),
        ["two years after authorization"] = (() => Of(Baseline.Officer(Tfm, JailAction.QuestionAlienage)), Local("2028-06-02T12:00:00")),
        ["two years after renewal"] = (
            () => Of(Baseline.Officer(Tfm, JailAction.QuestionAlienage).With(d => d.Designation.Renewed = Certified + Days(30))),
            Local("2028-07-01T12:00:00")),
        ["an hour after a claim"] =
            (() => Of(Baseline.HoldOnDetainer().With(d => d.Questions = Questions.Claim(Due + Hours(5)))), Due + Hours(6)),
        ["48 hours before release due, notice being commanded"] =
            (() => Of(Baseline.HoldOnDetainer().With(d => d.LocalLaw.ReleaseNotice = LawAnswer.Commanded)), Due - Hours(48)),
        ["twelve hours after release due, whether processing began not given"] =
            (() => Of(Baseline.Arrest(Wso).With(d => d.Custody.ReleaseProcessingStarted = Moment.Unknown)), Due + Hours(12)),
        ["twelve hours of processing"] =
            (() => Of(Baseline.TransferToIce().With(d => d.Custody.ReleaseProcessingStarted = Due)), Due + Hours(12)),
        ["48 hours after release due"] = (() => Of(Baseline.HoldOnDetainer()), Due + Hours(48)),
        ["the tick after release due"] = (() => Of(Baseline.TransferToIce()), Due + Duration.Epsilon),
        ["48 hours after an arrest before release due"] = (() => Of(ArrestedEarly()), Due + Hours(48)),
        ["24 hours after a detainer was issued"] = (() => Of(DutyRows.Recorded(Jem, JailAction.IssueDetainer)), Due + Hours(24)),
        ["the end of the day of a Task Force arrest"] = (() => Of(Baseline.HoldAfterArrest(Tfm)), Local("2027-06-10T00:00:00")),
        ["the longest stay from booking for ICE"] =
            (() => Of(Baseline.DetentionServices().With(d => d.Custody.BookedForIce = Due - Hours(10))), Due + Hours(62)),
        ["the longest stay from release due"] =
            (() => Of(Baseline.DetentionServices().With(d => d.Custody.BookedForIce = Due + Hours(10))), Due + Hours(72)),
        ["the longest stay from an arrest before release due"] = (() => Of(ArrestedEarly().With(Services)), Due + Hours(72)),
        ["a ceiling from release due"] =
            (() => Of(Baseline.HoldOnDetainer().With(d => Ceiling(d, HoldCeiling.OfHours(11, CeilingAnchor.ReleaseDue)))), Due + Hours(11)),
        ["a ceiling at the end of the day of release due"] = (
            () => Of(Baseline.HoldOnDetainer().With(d => Ceiling(d, HoldCeiling.EndOfLocalDayOfReleaseDue))),
            Local("2027-06-10T00:00:00")),
        ["a ceiling from receipt of the papers"] = (
            () => Of(Baseline.HoldOnDetainer().With(d => Ceiling(d, HoldCeiling.OfHours(70, CeilingAnchor.PapersReceived)))),
            Booked + Hours(70)),
        ["a ceiling of the state from receipt of the papers"] =
            (() => Of(NorthCarolina("2025-01-10T15:00:00", LawAnswer.Commanded)), Local("2025-01-11T15:00:00", Raleigh)),
        ["the hours of a duty of the state"] =
            (() => Of(NorthCarolina("2025-11-04T15:00:00", LawAnswer.Unknown)), Local("2025-11-04T17:00:00", Raleigh)),
        ["the first day of a law"] =
            (() => Of(NorthCarolina("2024-12-03T15:00:00", LawAnswer.Unknown)), Local("2024-12-01T00:00:00", Raleigh)),
    };

    public static IEnumerable<TheoryDataRow<string>> LimitNames => Names.Of(Limits.Keys);

    [Theory]
    [MemberData(nameof(LimitNames))]
    public void Something_changes_there(string limit)
    {
        var ((file, ask), at) = (Limits[limit].Case(), Limits[limit].Changes);

        Assert.Contains(RuleBook.Current.Timeline(file, ask), entry => entry.Changes && entry.At == at);
        Assert.Equal(at, RuleBook.Current.NextChange(file, ask.At(at - Duration.Epsilon, null)));
    }

    [Fact]
    public void What_lies_outside_the_time_that_is_calculated_with_is_not_told()
    {
        foreach (var due in new[] { Moment.Earliest, Moment.Earliest + Hours(1), Moment.Latest - Hours(48), Moment.Latest - Second })
        {
            var d = Baseline.HoldOnDetainer()
                .With(d => (d.Custody.Booked, d.Custody.ReleaseDue, d.Custody.StateOrder) = (Moment.Earliest, due, Moment.Earliest));
            var entries = RuleBook.Current.Timeline(d.Case(), d.Act.Build());

            Assert.All(entries, entry => Assert.InRange(entry.At, Moment.Earliest, Moment.Latest - Duration.Epsilon));
            Assert.Equal(
                ["custody.booked", "custody.stateOrder"],
                entries[0].Recorded.Where(name => name is "custody.booked" or "custody.stateOrder").Order());
        }
    }

    /// <summary>Papers and booking of long ago, so that nothing but the days before release due decides.</summary>
    private static Draft Early()
    {
        var d = Baseline.TransportByStateLaw();
        d.Custody.Booked = Certified;
        foreach (var paper in d.Papers!)
        {
            (paper.Received, paper.ServedOnPerson) = (Certified, Certified);
        }

        return d;
    }

    private static (CaseFile File, Act Ask) Of(Draft d) => (d.Case(), d.Act.Build());

    private static (CaseFile File, Act Ask) Of(StateCase jail) => (jail.File, StateCase.Act(JailAction.HoldForIce, jail.Due));

    /// <summary>Arrested while release was being processed, twenty hours before it is due.</summary>
    private static Draft ArrestedEarly() =>
        Baseline.HoldAfterArrest(Wso).With(d => (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseDue) = (Due, Due + Hours(20)));

    private static void Services(Draft d)
    {
        d.Services = Baseline.DetentionServices().Services;
        d.Papers!.Add(Baseline.OrderToDetain());
    }

    private static void Ceiling(Draft d, HoldCeiling ceiling) => d.LocalLaw.HoldCeilings = FactList.Of(ceiling);

    private static StateCase NorthCarolina(string due, LawAnswer hold)
    {
        var jail = new StateCase(UsState.NC, Raleigh, due) { LocalLaw = new LocalLaw.Builder { DetainerHold = hold }.Build() };
        jail.StateOrder = jail.Due;
        return jail;
    }
}
