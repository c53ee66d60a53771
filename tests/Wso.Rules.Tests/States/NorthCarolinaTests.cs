using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// Agreements since 2006, and two acts within a year: the first turns on the day of the offense, the second applies to whoever is confined,
/// whenever booked.
/// </summary>
public sealed class NorthCarolinaTests
{
    private const string Zone = "America/New_York";
    private const string Old = "N.C.G.S. 162-62(b1), S.L. 2024-55 (HB 10)";
    private const string New = "N.C.G.S. 162-62(b1), S.L. 2025-85 (HB 318)";
    private static readonly (AgreementType, Edition) Wso = (AgreementType.WarrantServiceOfficer, Edition.Form2025);

    /// <summary>The day of booking decides nothing: these persons were booked two days before.</summary>
    [Theory]
    [InlineData("2025-09-30T22:59:59", Old)]
    [InlineData("2025-10-01T00:00:00", New)]
    [InlineData("2025-10-01T09:00:00", New)]
    public void The_act_of_2025_counts_from_the_first_of_October_whenever_the_person_was_booked(string due, string citation) =>
        Assert.Equal(citation, Citation(new StateCase(UsState.NC, Zone, due), JailAction.HoldForIce, "state.authorizes-detainer-hold"));

    [Fact]
    public void What_is_not_known_of_the_booking_changes_no_answer_of_the_law()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00") { Booked = Moment.Unknown };

        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(New, Citation(jail, JailAction.HoldForIce, "state.authorizes-detainer-hold"));
    }

    [Fact]
    public void Under_the_act_of_2024_hold_and_transfer_turn_on_a_day_that_no_case_file_holds()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-02-04T15:00:00");

        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
        Assert.Contains(
            jail.Decide(JailAction.TransferToIce).Explain().Cautions,
            caution => caution.Says.Contains("offense was committed on or after 2024-12-01", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Under_the_act_of_2025_notice_and_transfer_are_allowed_and_the_hold_unknown()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00");

        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Permitted, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
    }

    /// <summary>
    /// An agency with a memorandum may let its officers perform the functions; an officer without one may not arrest (Santos).
    /// </summary>
    [Theory]
    [InlineData("2007-03-05T15:00:00")]
    [InlineData("2024-11-30T15:00:00")]
    [InlineData("2025-02-04T15:00:00")]
    [InlineData("2025-11-04T15:00:00")]
    public void An_agreement_and_the_arrest_under_it_are_allowed_by_statute_since_2006(string due)
    {
        var law = RuleBook.Current.LawOf(UsState.NC, Times.Local(due, Zone).InZone(DateTimeZoneProviders.Tzdb[Zone]).Date)!;

        Assert.Equal((LawAnswer.Allowed, LawAnswer.Allowed), (law.Agreement287g.Answer, law.CivilArrest.Answer));
        Assert.Contains("Santos", law.CivilArrest.Exception, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_served_warrant_is_a_hold_for_forty_eight_hours_under_the_act_of_2025()
    {
        var jail = new StateCase(UsState.NC, Zone, "2025-11-04T15:00:00") { Model = Wso, Served = true };

        Assert.Equal((Ruling.Permitted, jail.Due + Duration.FromHours(48)), (jail.HoldAfter(47).Ruling, jail.HoldAfter(47).End));
        Assert.NotEqual(Ruling.Permitted, jail.HoldAfter(48).Ruling);
    }

    [Fact]
    public void Before_both_acts_nothing_gives_a_power_to_hold()
    {
        Assert.Equal(LawAnswer.Unknown, RuleBook.Current.LawOf(UsState.NC, new(2024, 11, 30))!.DetainerHold.Answer);
        Assert.Null(RuleBook.Current.LawOf(UsState.NC, new(2005, 12, 31)));
        Assert.Equal(Ruling.Undetermined, new StateCase(UsState.NC, Zone, "2024-11-30T15:00:00").HoldAfter(1).Ruling);
    }

    /// <summary>Papers received a day before release due: 24 hours are left under the act of 2024, 48 under that of 2025.</summary>
    [Theory]
    [InlineData("2025-02-04T15:00:00", 24)]
    [InlineData("2025-11-04T15:00:00", 48)]
    public void The_ceiling_of_the_act_joins_where_counsel_gives_the_answers_and_no_ceilings(string due, int hours)
    {
        var jail = new StateCase(UsState.NC, Zone, due)
        {
            Model = Wso,
            Served = true,
            LocalLaw = new LocalLaw.Builder { Agreement287g = LawAnswer.Allowed, CivilArrest = LawAnswer.Allowed }.Build(),
        };

        Assert.Equal(jail.Due + Duration.FromHours(hours), jail.HoldAfter(1).End);
    }

    [Theory]
    [InlineData("2025-01-10T15:00:00")]
    [InlineData("2025-11-04T15:00:00")]
    public void A_hold_on_the_detainer_needs_the_order_under_either_act(string due)
    {
        var counsel = new LocalLaw.Builder { DetainerHold = LawAnswer.Commanded }.Build();
        var without = new StateCase(UsState.NC, Zone, due) { LocalLaw = counsel };
        var with = new StateCase(UsState.NC, Zone, due) { LocalLaw = counsel };
        with.StateOrder = with.Due;

        Assert.Equal(Ruling.Undetermined, without.HoldAfter(1).Ruling);
        Assert.Equal(Ruling.Required, with.HoldAfter(1).Ruling);
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
        Assert.Equal(DutyState.Due, Assert.Single(Owed(jail.File, jail.Due + Duration.FromHours(2) - Duration.FromSeconds(1))).State);
        Assert.Equal(DutyState.Overdue, Assert.Single(Owed(jail.File, jail.Due + Duration.FromHours(2))).State);
        Assert.Empty(Owed(jail.File.Papers(static _ => FactList.Of<Paper>()), jail.Due));
    }

    private static IEnumerable<DutyOwed> Owed(CaseFile file, Instant at) =>
        RuleBook.Current.Duties(file, at).Where(duty => duty.Rule.Id == "nc.tell-ice-within-two-hours");

    private static string Citation(StateCase jail, JailAction action, string rule) =>
        jail.Decide(action, 1).Explain().Because.First(reason => reason.Rule.Id == rule).Citation.ToString();
}
