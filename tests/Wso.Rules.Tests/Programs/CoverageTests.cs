using System;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;
using static Wso.Rules.AgreementType;
using static Wso.Rules.Tests.Programs.Jails;

namespace Wso.Rules.Tests.Programs;

/// <summary>Whether somebody who could serve a warrant is in the jail, span by span.</summary>
public sealed class CoverageTests
{
    private static readonly Officer Ana = Officer("ana", WarrantServiceOfficer);
    private static readonly Officer Ben = Officer("ben", WarrantServiceOfficer);

    [Fact]
    public void A_shift_covers_from_its_start_to_before_its_end_and_over_midnight() =>
        Assert.Equal(
            ["06-09T00:00-06/06-09T22:00-06:", "06-09T22:00-06/06-10T06:00-06: ana", "06-10T06:00-06/06-11T00:00-06:"],
            Told(Of("2027-06-09T00:00:00", "2027-06-11T00:00:00", Shift("ana", "2027-06-09T22:00", "2027-06-10T06:00"))));

    [Fact]
    public void Shifts_that_overlap_or_touch_cover_once_and_the_window_cuts_them() =>
        Assert.Equal(
            [
                "06-09T00:00-06/06-09T08:00-06: ana", "06-09T08:00-06/06-09T12:00-06: ana ben", "06-09T12:00-06/06-09T14:00-06: ben",
                "06-09T14:00-06/06-09T20:00-06:", "06-09T20:00-06/06-10T00:00-06: ana"
            ],
            Told(Of("2027-06-09T00:00:00", "2027-06-10T00:00:00",
                Shift("ana", "2027-06-08T20:00", "2027-06-09T04:00"),
                Shift("ana", "2027-06-09T04:00", "2027-06-09T10:00"),
                Shift("ana", "2027-06-09T09:00", "2027-06-09T12:00"),
                Shift("ben", "2027-06-09T08:00", "2027-06-09T14:00"),
                Shift("ana", "2027-06-09T20:00", "2027-06-10T03:00"))));

    [Theory]
    [InlineData("2027-03-14T01:30", "2027-03-14T02:30", "03-14T01:30-07/03-14T03:30-06: ana")] // the end is skipped: one hour on
    [InlineData("2027-03-14T02:15", "2027-03-14T05:00", "03-14T03:15-06/03-14T05:00-06: ana")] // so is the start
    [InlineData("2027-03-14T00:00", "2027-03-14T08:00", "03-14T00:00-07/03-14T08:00-06: ana")] // seven hours by the sun
    public void A_local_time_that_is_skipped_moves_forward_by_the_gap(string start, string end, string covered) =>
        Assert.Equal(
            covered,
            Assert.Single(
                Told(Of("2027-03-13T12:00:00", "2027-03-15T12:00:00", Shift("ana", start, end))),
                told => told.EndsWith("ana", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2027-11-07T00:30", "2027-11-07T01:30", "11-07T00:30-06/11-07T01:30-06: ana")] // the end occurs twice: the earlier
    [InlineData("2027-11-07T01:30", "2027-11-07T03:00", "11-07T01:30-06/11-07T03:00-07: ana")] // so does the start
    public void A_local_time_that_occurs_twice_is_the_earlier(string start, string end, string covered) =>
        Assert.Equal(
            covered,
            Assert.Single(
                Told(Of("2027-11-06T12:00:00", "2027-11-08T12:00:00", Shift("ana", start, end))),
                told => told.EndsWith("ana", StringComparison.Ordinal)));

    [Fact]
    public void A_shift_that_the_clock_change_leaves_no_time_covers_nothing()
    {
        // 02:45 does not exist and is read 03:45, later than the end at 03:10.
        var coverage = Of("2027-03-14T00:00:00", "2027-03-15T00:00:00", Shift("ana", "2027-03-14T02:45", "2027-03-14T03:10"));

        Assert.Equal(0, Assert.Single(coverage.Spans).Count);
    }

    [Fact]
    public void Whoever_is_alone_at_some_time_is_one_whose_absence_opens_a_gap()
    {
        var together = new[] { Shift("ana", "2027-06-09T00:00", "2027-06-10T00:00"), Shift("ben", "2027-06-09T00:00", "2027-06-10T00:00") };

        Assert.Empty(Of("2027-06-09T00:00:00", "2027-06-10T00:00:00", together).Irreplaceable);
        Assert.Equal(
            ["ana"],
            Of(
                "2027-06-09T00:00:00",
                "2027-06-10T00:01:00",
                [.. together, Shift("ana", "2027-06-10T00:00", "2027-06-10T01:00")]).Irreplaceable);
    }

    public static TheoryData<string, Officer, string> Designations => new()
    {
        { "from the certification on", Officer("ana", WarrantServiceOfficer, d => d.Certified = Times.Due), "06-09T10:00-06" },
        { "from the authorization on", Officer("ana", WarrantServiceOfficer, d => d.Authorized = Times.Due), "06-09T10:00-06" },
        {
            "authorized on a bare date counts from the end of that day",
            Officer("ana", WarrantServiceOfficer, d => d.Authorized = new LocalDate(2027, 6, 9)), "06-10T00:00-06"
        },
    };

    [Theory]
    [MemberData(nameof(Designations))]
    public void An_officer_covers_only_while_designated(string why, Officer officer, string from)
    {
        var told = Told(
            Coverage.Of(
                Jail(WarrantServiceOfficer, officer), JailAction.ExecuteArrestWarrant,
                [Shift("ana", "2027-06-08T00:00", "2027-06-12T00:00")], Times.Local("2027-06-08T00:00:00"),
                Times.Local("2027-06-12T00:00:00")));

        Assert.Equal(["06-08T00:00-06/" + from + ":", from + "/06-12T00:00-06: ana"], told);
        Assert.NotEmpty(why);
    }

    [Fact]
    public void A_Task_Force_authorization_covers_for_two_years_and_serves_no_removal_warrant()
    {
        var jail = Jail(TaskForce, Officer("ana", TaskForce));
        Shift[] roster = [Shift("ana", "2028-06-01T00:00", "2028-06-04T00:00")];
        var window = (From: Times.Local("2028-06-01T00:00:00"), Until: Times.Local("2028-06-04T00:00:00"));

        Assert.Equal(
            ["06-01T00:00-06/06-02T12:00-06: ana", "06-02T12:00-06/06-04T00:00-06:"],
            Told(Coverage.Of(jail, JailAction.ExecuteArrestWarrant, roster, window.From, window.Until)));
        Assert.Equal(
            ["06-01T00:00-06/06-04T00:00-06:"],
            Told(Coverage.Of(jail, JailAction.ServeRemovalWarrant, roster, window.From, window.Until)));
    }

    [Theory]
    [InlineData(WarrantServiceOfficer, 0)] // only the jail at which the officer works
    [InlineData(JailEnforcement, 1)] // any jail of the agency that the agreement covers
    public void The_officers_own_jail_matters_under_one_model_and_the_agencys_under_the_other(AgreementType model, int covering)
    {
        var elsewhere = Officer("ana", model, d => d.Facilities = FactList.Of(Draft.Annex));

        Assert.Equal(covering, Day(Jail(model, elsewhere)).Spans[0].Count);
    }

    [Fact]
    public void No_agreement_no_state_leave_or_no_covered_jail_and_nobody_covers()
    {
        Assert.Equal(1, Day(Jail(WarrantServiceOfficer, Ana)).Spans[0].Count);
        Assert.Equal(0, Day(Jail(BasicOrderingAgreement, Ana)).Spans[0].Count);
        Assert.Equal(0, Day(With([Ana], [WarrantServiceOfficer], d => d.LocalLaw.Agreement287g = LawAnswer.Forbidden)).Spans[0].Count);
        Assert.Equal(0, Day(With([Ana], [WarrantServiceOfficer], d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden)).Spans[0].Count);
        Assert.Equal(0, Day(With([Ana], [WarrantServiceOfficer], d => d.Agreement.Facilities = FactList.Of(Draft.Annex))).Spans[0].Count);
    }

    [Fact]
    public void What_is_not_known_of_an_officer_covers_nothing()
    {
        Assert.Equal(
            0,
            Day(Jail(WarrantServiceOfficer, Officer("ana", WarrantServiceOfficer, d => d.Form70006 = Truth.Unknown))).Spans[0].Count);
        Assert.Equal(0, Day(Jail(WarrantServiceOfficer, Ben)).Spans[0].Count); // ana is on the roster and not among the officers
    }

    [Fact]
    public void The_end_of_the_agreement_ends_the_coverage_of_everyone()
    {
        var jail = With([Ana, Ben], [WarrantServiceOfficer], d => d.Agreement.Ended = Times.Due);

        Assert.Equal(["06-09T00:00-06/06-09T10:00-06: ana ben", "06-09T10:00-06/06-10T00:00-06:"],
            Told(
                Coverage.Of(
                    jail, JailAction.ServeRemovalWarrant,
                    new[] { "ana", "ben" }.Select(id => Shift(id, "2027-06-09T00:00", "2027-06-10T00:00")),
                    Times.Local("2027-06-09T00:00:00"), Times.Local("2027-06-10T00:00:00"))));
    }

    [Fact]
    public void Malformed_arguments_are_refused()
    {
        var (from, until) = (Times.Due, Times.Due + Times.Hours(1));
        var jail = Jail(WarrantServiceOfficer, Ana);

        Assert.Throws<ArgumentException>(() => Shift("ana", "2027-06-09T08:00", "2027-06-09T08:00"));
        Assert.Throws<ArgumentException>(() => Shift("", "2027-06-09T08:00", "2027-06-09T09:00"));
        Assert.Throws<ArgumentException>(() => Coverage.Of(jail, JailAction.QuestionAlienage, [], from, until));
        Assert.Throws<ArgumentException>(() => Coverage.Of(jail, JailAction.ExecuteArrestWarrant, [], from, from));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coverage.Of(jail, JailAction.ExecuteArrestWarrant, [], from, Instant.MaxValue));
        Assert.Throws<ArgumentNullException>(() => Coverage.Of(jail, JailAction.ExecuteArrestWarrant, [null!], from, until));
    }

    private static Coverage Of(string from, string until, params Shift[] roster) =>
        Coverage.Of(Jail(WarrantServiceOfficer, Ana, Ben), JailAction.ExecuteArrestWarrant, roster, Times.Local(from), Times.Local(until));

    private static Coverage Day(CaseFile jail) =>
        Coverage.Of(
            jail, JailAction.ExecuteArrestWarrant, [Shift("ana", "2027-06-09T00:00", "2027-06-10T00:00")],
            Times.Local("2027-06-09T00:00:00"), Times.Local("2027-06-10T00:00:00"));
}
