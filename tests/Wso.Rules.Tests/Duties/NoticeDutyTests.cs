using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Notice of release: a request, unless state law commands it; and what else a state commands.</summary>
public sealed class NoticeDutyTests
{
    [Fact]
    public void It_names_the_paper_that_asks() =>
        Assert.Equal(
            "detainer",
            Assert.Single(
                RuleBook.Current.Duties(Baseline.HoldOnDetainer().With(d => d.Detainer.Id = "detainer").Case(), Due),
                duty => duty.Duty == Duty.NoticeOfRelease).For);

    [Fact]
    public void With_no_release_in_sight_there_is_none_to_give_notice_of() =>
        Assert.DoesNotContain(
            RuleBook.Current.Duties(Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = Moment.Never).Case(), Due),
            duty => duty.Duty == Duty.NoticeOfRelease);

    [Fact]
    public void It_is_asked_for_48_hours_before_release_and_never_overdue()
    {
        var asked = Owed(Detained(), Due - Hours(48) - Second)!;
        Assert.Equal(
            (DutyForce.Request, Moment.At(Due - Hours(48)), DutyState.Due, (Duration?)Second),
            (asked.Force, asked.Due, asked.State, asked.Left));

        foreach (var at in new[] { Due, Due + Days(5) })
        {
            var passed = Owed(Detained(), at)!;
            Assert.Equal(
                (DutyForce.Request, Moment.At(Due - Hours(48)), DutyState.TimePassed, (Duration?)null),
                (passed.Force, passed.Due, passed.State, passed.Left));
        }
    }

    [Fact]
    public void Where_state_law_forbids_it_it_is_listed_as_forbidden()
    {
        var owed = Owed(Detained().With(d => d.LocalLaw.ReleaseNotice = LawAnswer.Forbidden), Due - Hours(50))!;

        Assert.Equal((DutyForce.Request, DutyState.Forbidden, (Duration?)null), (owed.Force, owed.State, owed.Left));
    }

    [Fact]
    public void A_form_that_came_later_asks_on_receipt() =>
        Assert.Equal(Moment.At(Due - Hours(1)), Owed(Detained().With(d => d.Detainer.Received = Due - Hours(1)), Due)!.Due);

    [Fact]
    public void It_is_asked_for_though_it_is_not_known_when_release_is_due_nor_whether_its_time_has_passed()
    {
        var owed = Owed(Detained().With(d => d.Custody.ReleaseDue = Moment.Unknown), Due)!;

        Assert.Equal((Moment.Unknown, DutyState.Unknown), (owed.Due, owed.State));
    }

    [Fact]
    public void Given_late_it_is_given() =>
        Assert.Equal(DutyState.Done, Owed(Detained(), Due, done: Due)!.State);

    [Fact]
    public void A_form_not_in_hand_asks_for_nothing()
    {
        Assert.Null(Owed(Detained().With(d => d.Detainer.Withdrawn = Due), Due));
        Assert.Null(Owed(Detained().With(d => d.Detainer.NamesPerson = Truth.No), Due));
        Assert.Null(Owed(Detained(), Booked - Second));
    }

    [Fact]
    public void Of_a_person_who_has_left_nothing_is_asked() => Assert.Null(Owed(Detained().With(d => d.Custody.Released = Due), Due));

    [Fact]
    public void Where_the_papers_are_not_known_it_is_not_known() =>
        Assert.Equal(DutyState.Unknown, Owed(Baseline.Release().With(d => d.Papers = null), Due, isOneOf: DutyForce.Request)!.State);

    [Fact]
    public void Commanded_it_is_overdue_by_the_time_release_is_due()
    {
        var d = Detained().With(d => d.LocalLaw.ReleaseNotice = LawAnswer.Commanded);

        Assert.Equal(
            (DutyForce.StateCommand, DutyState.Due),
            (Owed(d, Due - Hours(48) - Second)!.Force, Owed(d, Due - Hours(48) - Second)!.State));
        Assert.Equal(DutyState.Unknown, Owed(d, Due - Hours(48))!.State);
        Assert.Equal(DutyState.Unknown, Owed(d, Due - Second)!.State);
        Assert.Equal(DutyState.Overdue, Owed(d, Due)!.State);
        Assert.Equal(DutyState.Done, Owed(d, Due, done: Due - Hours(48))!.State);
        Assert.Equal(DutyState.DoneLate, Owed(d, Due + Second, done: Due + Second)!.State);
    }

    [Fact]
    public void Commanded_it_cites_the_law_that_commands_it()
    {
        var louisiana = new States.StateCase(UsState.LA, "America/Chicago", "2025-08-04T15:00:00");
        var byState = RuleBook.Current.Duties(louisiana.File, louisiana.Due).Single(duty => duty.Duty == Duty.NoticeOfRelease);
        var byCounsel = Owed(Detained().With(d => d.LocalLaw.ReleaseNotice = LawAnswer.Commanded), Due)!;

        Assert.Equal(DutyForce.StateCommand, byState.Force);
        Assert.Equal("La. R.S. 33:84(A), Acts 2024, No. 314", byState.Citation.ToString());
        Assert.Equal("counsel's own answer", byCounsel.Citation.ToString());
        Assert.Equal(Owed(Detained(), Due)!.Rule.Citation, Owed(Detained(), Due)!.Citation);
    }

    [Fact]
    public void To_withdraw_the_form_afterwards_undoes_no_missed_command()
    {
        var d = Detained().With(d => (d.LocalLaw.ReleaseNotice, d.Detainer.Withdrawn) = (LawAnswer.Commanded, Due + Hours(1)));

        Assert.Equal(DutyState.Overdue, Owed(d, Due + Hours(2))!.State);
    }

    [Fact]
    public void North_carolina_has_ice_told_within_two_hours_of_release_due()
    {
        var jail = new States.StateCase(UsState.NC, "America/New_York", "2025-11-04T15:00:00");
        DutyOwed At(Duration after) => RuleBook.Current.Duties(jail.File, jail.Due + after).Single(duty => duty.Duty == Duty.StateDuty);

        Assert.Equal((DutyForce.StateCommand, Moment.At(jail.Due + Hours(2))), (At(Duration.Zero).Force, At(Duration.Zero).Due));
        Assert.Equal(DutyState.Due, At(Hours(2) - Second).State);
        Assert.Equal(DutyState.Overdue, At(Hours(2)).State);
        Assert.Equal("nc.tell-ice-within-two-hours", At(Hours(2)).Rule.Id);
    }

    [Fact]
    public void North_carolina_has_ice_told_though_the_person_has_left()
    {
        var jail = new States.StateCase(UsState.NC, "America/New_York", "2025-11-04T15:00:00");
        jail.Released = Moment.At(jail.Due + Hours(1));

        Assert.Equal(
            DutyState.Overdue,
            RuleBook.Current.Duties(jail.File, jail.Due + Hours(2)).Single(duty => duty.Duty == Duty.StateDuty).State);
    }

    private static Draft Detained() => Baseline.Release().With(Baseline.AddDetainer);

    private static DutyOwed? Owed(Draft d, Instant at, Instant? done = null, DutyForce? isOneOf = null)
    {
        var list = done is { } given
            ? FactList.Of(new DutyDone.Builder { Duty = Duty.NoticeOfRelease, At = given }.Build())
            : FactList.Of<DutyDone>();
        return RuleBook.Current.Duties(DutyCase.WithDone(d.Case(), list), at)
            .SingleOrDefault(duty => duty.Duty == Duty.NoticeOfRelease && (isOneOf is null || duty.Force == isOneOf));
    }
}
