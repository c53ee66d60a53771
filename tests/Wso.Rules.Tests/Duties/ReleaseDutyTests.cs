using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Releasing the person: at the end of the hold, else when release is due, out-processing apart.</summary>
public sealed class ReleaseDutyTests
{
    private static readonly Instant End = Due + Hours(48);

    [Fact]
    public void Where_no_hold_stands_release_is_due_when_it_is_due()
    {
        var d = Baseline.Release();

        Assert.Equal((Moment.At(Due), DutyState.Due), Owed(d, Due - Second));
        Assert.Equal((Moment.At(Due), DutyState.Overdue), Owed(d, Due));
    }

    [Fact]
    public void While_a_hold_stands_it_is_due_at_its_end()
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);

        Assert.Equal((Moment.At(End), DutyState.Due), Owed(d, End - Second));
        Assert.Equal((Moment.At(End), DutyState.Overdue), Owed(d, End));
        Assert.Equal((Moment.At(End), DutyState.Overdue), Owed(d, End + Days(3)));
    }

    [Fact]
    public void Released_at_the_end_it_is_done_and_a_second_later_late()
    {
        Assert.Equal(DutyState.Done, Owed(Baseline.HoldOnDetainer().With(d => d.Custody.Released = End), End + Days(1)).State);
        Assert.Equal(DutyState.DoneLate, Owed(Baseline.HoldOnDetainer().With(d => d.Custody.Released = End + Second), End + Days(1)).State);
    }

    [Fact]
    public void Taken_by_ice_the_person_need_not_be_released_any_more() =>
        Assert.Equal(
            DutyState.Done,
            Owed(Baseline.HoldOnDetainer().With(d => d.Custody.IceTookCustody = End - Second), End + Days(1)).State);

    [Fact]
    public void During_release_processing_it_is_not_overdue()
    {
        var d = Baseline.Release().With(d => d.Custody.ReleaseProcessingStarted = Due + Hours(1));

        Assert.Equal((Moment.At(Due), DutyState.Due), Owed(d, Due));
        Assert.Equal(DutyState.Due, Owed(d, Due + Hours(12) - Second).State);
        Assert.Equal(DutyState.Overdue, Owed(d, Due + Hours(12)).State);
    }

    [Theory]
    [InlineData(3601, null)]
    [InlineData(null, null)]
    public void Processing_begun_too_late_or_not_on_record_is_none(int? startedAfter, int? endedAfter)
    {
        var d = Baseline.Release();
        d.Custody.ReleaseProcessingStarted = startedAfter is { } seconds ? Due + Duration.FromSeconds(seconds) : Moment.Unknown;
        d.Custody.ReleaseProcessingEnded = endedAfter is { } until ? Due + Duration.FromSeconds(until) : Moment.Never;

        Assert.Equal(DutyState.Overdue, Owed(d, Due).State);
    }

    [Fact]
    public void Released_while_being_processed_it_is_done_in_time()
    {
        var d = Baseline.Release();
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded, d.Custody.Released) = (Due, Due + Hours(3), Due + Hours(3));

        Assert.Equal(DutyState.Done, Owed(d, Due + Hours(4)).State);
    }

    [Fact]
    public void Release_from_a_hold_that_is_over_gets_no_processing_time()
    {
        var d = Baseline.HoldOnDetainer();
        (d.Custody.ReleaseProcessingStarted, d.Custody.IceCancelled) = (Due, Due + Hours(2));

        Assert.Equal((Moment.At(Due + Hours(48)), DutyState.Due), Owed(d, Due + Hours(2) - Second));
        Assert.Equal((Moment.At(Due + Hours(2)), DutyState.Overdue), Owed(d, Due + Hours(2)));
        Assert.Equal((Moment.At(Due + Hours(2)), DutyState.Overdue), Owed(d, Due + Hours(5)));
    }

    [Fact]
    public void With_no_release_in_sight_there_is_none_to_make() =>
        Assert.DoesNotContain(
            RuleBook.Current.Duties(Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Never).Case(), Due),
            duty => duty.Duty == Duty.ReleasePerson);

    [Fact]
    public void Where_release_due_is_not_given_nobody_knows() =>
        Assert.Equal((Moment.Unknown, DutyState.Unknown), Owed(Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Unknown), Due));

    [Fact]
    public void Where_the_hold_is_undetermined_so_is_its_end() =>
        Assert.Equal(
            (Moment.At(Due), DutyState.Unknown),
            Owed(Baseline.HoldOnDetainer().With(d => d.LocalLaw.DetainerHold = LawAnswer.Unknown), Due + Hours(10)));

    [Fact]
    public void Once_it_is_over_whatever_it_was_it_is_overdue() =>
        Assert.Equal(DutyState.Overdue, Owed(Baseline.HoldOnDetainer().With(d => d.LocalLaw.DetainerHold = LawAnswer.Unknown), End).State);

    [Fact]
    public void Let_go_during_a_hold_it_was_due_at_the_end_of_that() =>
        Assert.Equal(
            (Moment.At(End), DutyState.Done),
            Owed(Baseline.HoldOnDetainer().With(d => d.Custody.Released = Due + Hours(10)), End + Hours(12)));

    [Fact]
    public void A_hold_never_shown_to_stand_moves_no_due_instant() =>
        Assert.Equal(
            (Moment.At(Due), DutyState.Overdue),
            Owed(Baseline.HoldOnDetainer().With(d => d.LocalLaw.DetainerHold = LawAnswer.Unknown), End + Hours(2)));

    [Fact]
    public void It_is_overdue_for_certain_from_when_no_hold_could_stand_any_more()
    {
        var d = Baseline.HoldOnDetainer().With(d => d.Questions = Questions.Claim(Due + Hours(5)));
        var owed = RuleBook.Current.Duties(d.Case(), Due + Hours(20)).Single(duty => duty.Duty == Duty.ReleasePerson);

        Assert.Equal((Moment.At(Due + Hours(5)), DutyState.Overdue, Due + Hours(6)), (owed.Due, owed.State, owed.LateFrom));
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_person_left_it_is_unknown() =>
        Assert.Equal(DutyState.Unknown, Owed(LeftPerhaps(), Due + Days(1)).State);

    [Fact]
    public void Release_on_the_list_of_duties_done_shows_it_where_the_custody_does_not()
    {
        var done = FactList.Of(new DutyDone.Builder { Duty = Duty.ReleasePerson, At = Due }.Build());

        Assert.Equal(DutyState.Done, Owed(LeftPerhaps(), Due + Days(1), done).State);
    }

    [Fact]
    public void A_stay_without_end_sets_no_due_instant()
    {
        var d = Baseline.DetentionServices();
        d.Services!.LongestStayHours = FactValue<int>.None;

        Assert.Equal((Moment.Never, DutyState.Due), Owed(d, Due + Days(30)));
    }

    [Fact]
    public void A_hold_that_ends_before_release_is_due_ends_no_criminal_custody()
    {
        var d = Baseline.Arrest(AgreementType.WarrantServiceOfficer);
        d.Custody.ReleaseProcessingStarted = Due;
        d.Custody.ReleaseDue = Due + Hours(20);
        d.Agreement.Ended = Due + Hours(5);
        d.ThenAsk(JailAction.HoldForIce, Due + Hours(1));

        Assert.Equal(Ruling.Permitted, d.Hold().Ruling);
        Assert.Equal((Moment.At(Due + Hours(20)), DutyState.Due), Owed(d, Due + Hours(1)));
    }

    private static Draft LeftPerhaps() =>
        Baseline.Release().With(d => (d.Custody.Released, d.Custody.IceTookCustody) = (Moment.Unknown, Moment.Unknown));

    private static (Moment Due, DutyState State) Owed(Draft d, Instant at) => Owed(d, at, FactList.Of<DutyDone>());

    private static (Moment Due, DutyState State) Owed(Draft d, Instant at, FactList<DutyDone> done)
    {
        var owed = RuleBook.Current.Duties(DutyCase.WithDone(d.Case(), done), at).Single(duty => duty.Duty == Duty.ReleasePerson);
        return (owed.Due, owed.State);
    }
}
