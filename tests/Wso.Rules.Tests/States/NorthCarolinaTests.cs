using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Two acts within a year: the first turns on the day of the offense, the second on the day of booking.</summary>
public sealed class NorthCarolinaTests
{
    private const string Zone = "America/New_York";
    private const string Old = "N.C.G.S. 162-62(b1), S.L. 2024-55 (HB 10)";
    private const string New = "N.C.G.S. 162-62(b1), S.L. 2025-85 (HB 318)";
    private static readonly (AgreementType, Edition) Wso = (AgreementType.WarrantServiceOfficer, Edition.Form2025);

    [Theory]
    [InlineData("2025-09-30T23:59:59", Old)]
    [InlineData("2025-10-01T00:00:00", New)]
    public void After_October_2025_the_day_of_booking_decides(string booked, string citation)
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00") { Booked = Times.Local(booked, Zone) };

        Assert.Equal(citation, Citation(jail, JailAction.HoldForIce, "state.authorizes-detainer-hold"));
    }

    [Fact]
    public void Under_the_act_of_2024_everything_turns_on_a_day_that_no_case_file_holds()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-02-04T15:00:00");

        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
        Assert.Contains(jail.Decide(JailAction.NotifyIceOfRelease).Explain().Cautions, caution => caution.Says.Contains("offense was committed on or after 2024-12-01", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Under_the_act_of_2025_notice_and_transfer_are_allowed_and_the_hold_unknown()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00");

        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
    }

    [Fact]
    public void Before_both_acts_nothing_is_known()
    {
        Assert.Null(RuleBook.Current.LawOf(UsState.NC, new(2024, 11, 30)));
        Assert.Equal(Ruling.Undetermined, new StateCase(UsState.NC, Zone, "2024-11-30T15:00:00").Decide(JailAction.NotifyIceOfRelease).Ruling);
    }

    /// <summary>Papers received a day before release due: 24 hours are left under the act of 2024, 48 under that of 2025, and the earlier where it is not known which.</summary>
    [Theory]
    [InlineData("2025-02-04T15:00:00", false, 24)]
    [InlineData("2025-11-04T15:00:00", false, 48)]
    [InlineData("2025-11-04T15:00:00", true, 24)]
    public void The_ceiling_of_the_act_joins_where_counsel_gives_the_answers_and_no_ceilings(string due, bool bookingUnknown, int hours)
    {
        var jail = new StateCase(UsState.NC, Zone, due)
        {
            Model = Wso,
            Served = true,
            LocalLaw = new LocalLaw.Builder { Agreement287g = LawAnswer.Allowed, CivilArrest = LawAnswer.Allowed }.Build(),
        };
        jail.Booked = bookingUnknown ? Moment.Unknown : null;

        // The arrest itself needs nothing of the booking: it is the hold of the warrant served.
        Assert.Equal(jail.Due + Duration.FromHours(hours), jail.HoldAfter(1).End);
    }

    [Theory]
    [InlineData("2025-01-10T15:00:00", false)]
    [InlineData("2025-11-04T15:00:00", false)]
    [InlineData("2025-11-04T15:00:00", true)]
    public void A_hold_on_the_detainer_needs_the_order_under_either_act(string due, bool bookingUnknown)
    {
        var counsel = new LocalLaw.Builder { DetainerHold = LawAnswer.Commanded }.Build();
        var without = new StateCase(UsState.NC, Zone, due) { LocalLaw = counsel };
        var with = new StateCase(UsState.NC, Zone, due) { LocalLaw = counsel };
        with.StateOrder = with.Due;
        if (bookingUnknown)
        {
            without.Booked = Moment.Unknown;
            with.Booked = Moment.Unknown;
        }

        Assert.Equal(Ruling.Undetermined, without.HoldAfter(1).Ruling);
        Assert.Equal(Ruling.Required, with.HoldAfter(1).Ruling);
    }

    [Fact]
    public void Where_booking_is_not_given_the_two_acts_do_not_agree_on_notice()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00") { Booked = Moment.Unknown };

        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Contains(jail.Decide(JailAction.NotifyIceOfRelease).Explain().Cautions, caution => caution.Says.Contains("booked", System.StringComparison.Ordinal));
    }

    [Fact]
    public void The_jail_tells_ICE_within_two_hours() =>
        Assert.Equal(2, Assert.Single(RuleBook.Current.LawOf(UsState.NC, new(2025, 10, 1))!.Duties).Hours);

    [Fact]
    public void That_is_owed_where_a_detainer_is_in_force_and_only_there()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00");
        var owed = Assert.Single(Owed(jail.File, jail.Due));

        Assert.Equal((DutyState.Due, Moment.At(jail.Due + Duration.FromHours(2))), (owed.State, owed.Due));
        Assert.Equal(DutyState.Overdue, Assert.Single(Owed(jail.File, jail.Due + Duration.FromHours(2))).State);
        Assert.Empty(Owed(jail.File.Papers(static _ => WholeList.Of<Paper>()), jail.Due));
    }

    private static IEnumerable<DutyOwed> Owed(CaseFile file, Instant at) => RuleBook.Current.Duties(file, at).Where(duty => duty.Rule.Id == "nc.tell-ice-within-two-hours");

    private static string Citation(StateCase jail, JailAction action, string rule) =>
        jail.Decide(action, 1).Explain().Because.First(reason => reason.Rule.Id == rule).Citation.ToString();
}
