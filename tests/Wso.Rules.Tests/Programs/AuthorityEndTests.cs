using System;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;
using static Wso.Rules.AgreementType;
using static Wso.Rules.Tests.Programs.Jails;

namespace Wso.Rules.Tests.Programs;

/// <summary>Which agreements and authorizations end within so many days, and what falls with them.</summary>
public sealed class AuthorityEndTests
{
    private static readonly Instant From = Times.Local("2027-06-01T09:00:00");

    [Fact]
    public void Ninety_days_after_a_notice_the_agreement_ends_and_with_it_every_authorization_under_it()
    {
        var jail = With([Officer("ana", WarrantServiceOfficer), Officer("ben", WarrantServiceOfficer)], [WarrantServiceOfficer],
            d => d.Agreement.Notices = Notices.One(Party.Agency, NoticeKind.Termination, From));
        var ends = AuthorityEnd.Within(jail, From, 90, []);

        Assert.Equal(
            [
                "agreement WarrantServiceOfficer wso.in-force", "ana WarrantServiceOfficer wso.in-force",
                "ben WarrantServiceOfficer wso.in-force"
            ],
            Told(ends));
        Assert.All(ends, end => Assert.Equal(Times.Local("2027-08-30T09:00:00"), end.At));
    }

    [Fact]
    public void What_ends_at_the_last_instant_is_told_what_ends_later_or_has_ended_is_not()
    {
        var jail = With([], [WarrantServiceOfficer], d => d.Agreement.Ended = Times.Local("2027-06-11T09:00:00"));

        Assert.Empty(AuthorityEnd.Within(jail, From, 9, []));
        Assert.Empty(AuthorityEnd.Within(jail, From - Times.Second, 10, []));
        Assert.Single(AuthorityEnd.Within(jail, From, 10, []));
        Assert.Single(AuthorityEnd.Within(jail, Times.Local("2027-06-11T08:59:59"), 1, []));
        Assert.Empty(AuthorityEnd.Within(jail, Times.Local("2027-06-11T09:00:00"), 1, []));
    }

    [Fact]
    public void A_Task_Force_authorization_ends_after_two_years_unless_renewed()
    {
        var renewed = Officer("renewed", TaskForce, d => d.Renewed = Times.Local("2028-05-01T12:00:00"));
        var jail = Jail(TaskForce, Officer("ana", TaskForce), renewed);
        var end = Assert.Single(AuthorityEnd.Within(jail, Times.Local("2028-05-20T09:00:00"), 30, []));

        Assert.Equal(("ana", Times.Local("2028-06-02T12:00:00"), "tfm.two-years"), (end.Officer, end.At, Assert.Single(end.Because).Id));
    }

    [Fact]
    public void Of_a_Jail_Enforcement_agreement_a_suspension_ends_authorizations_that_its_end_does_not_revive()
    {
        var jail = With([Officer("ana", JailEnforcement)], [JailEnforcement],
            d =>
                d.Agreement.Notices =
                    Notices.One(Party.Ice, NoticeKind.Suspension, Times.Due, notice => notice.Rescinded = Times.Due + Times.Days(2)));
        Shift[] roster = [Shift("ana", "2027-06-09T08:00", "2027-06-09T16:00"), Shift("ana", "2027-06-12T08:00", "2027-06-12T16:00")];
        var ends = AuthorityEnd.Within(jail, From, 20, roster);

        Assert.Equal(
            ["agreement JailEnforcement jem.in-force", "ana JailEnforcement jem.in-force jem.authorized-since-suspension"],
            Told(ends));
        Assert.All(ends, end => Assert.Equal(
            [
                new Interval(Times.Due, Times.Local("2027-06-09T16:00:00")),
                new Interval(Times.Local("2027-06-12T08:00:00"), Times.Local("2027-06-12T16:00:00"))
            ],
            end.Uncovered));
    }

    [Fact]
    public void A_basic_ordering_agreement_and_detention_services_end_too()
    {
        var jail = With([], [BasicOrderingAgreement], d =>
        {
            d.Agreement.Ended = Times.Due;
            d.Agency.DetentionServices = new DetentionServices.Builder
            {
                Effective = Times.Effective,
                Ended = Times.Due + Times.Days(1),
                Notices = FactList.Of<Notice>(),
                Facilities = FactList.Of(Draft.Jail),
            }
                .Build();
        });

        Assert.Equal(
            ["agreement BasicOrderingAgreement boa.in-force", "agreement DetentionServices igsa.in-force"],
            Told(AuthorityEnd.Within(jail, From, 30, [])));
    }

    [Fact]
    public void Coverage_falls_where_the_officer_is_on_duty_and_nobody_else_could_serve()
    {
        var jail = With(
            [Officer("ana", WarrantServiceOfficer, d => d.Withdrawn = Times.Due), Officer("ben", WarrantServiceOfficer)],
            [WarrantServiceOfficer]);
        Shift[] roster =
        [
            Shift("ana", "2027-06-09T08:00", "2027-06-09T16:00"), Shift("ben", "2027-06-09T12:00", "2027-06-09T14:00"),
            Shift("ana", "2027-06-10T08:00", "2027-06-10T16:00")
        ];
        var end = Assert.Single(AuthorityEnd.Within(jail, From, 30, roster));

        Assert.Equal(("ana", "wso.not-withdrawn"), (end.Officer, Assert.Single(end.Because).Id));
        Assert.Equal(
        [
            new Interval(Times.Due, Times.Local("2027-06-09T12:00:00")),
            new Interval(Times.Local("2027-06-09T14:00:00"), Times.Local("2027-06-09T16:00:00")),
            new Interval(Times.Local("2027-06-10T08:00:00"), Times.Local("2027-06-10T16:00:00")),
        ], end.Uncovered);
    }

    [Fact]
    public void What_falls_with_a_suspension_falls_until_it_is_lifted_and_the_rest_with_what_ends_later()
    {
        var jail = With(
            [Officer("ana", WarrantServiceOfficer, d => d.Withdrawn = Times.Due + Times.Days(3))], [WarrantServiceOfficer],
            d => d.Agreement.Notices =
            Notices.One(
                Party.Ice,
                NoticeKind.Suspension,
                Times.Due,
                notice => (notice.Exigent, notice.Rescinded) = (Truth.Yes, Times.Due + Times.Days(1))));
        Shift[] roster = [Shift("ana", "2027-06-09T00:00", "2027-06-14T00:00")];
        var ends = AuthorityEnd.Within(jail, From, 20, roster).Where(end => end.Officer == "ana").ToArray();

        Assert.Equal([new Interval(Times.Due, Times.Due + Times.Days(1))], ends[0].Uncovered);
        Assert.Equal([new Interval(Times.Due + Times.Days(3), Times.Local("2027-06-14T00:00:00"))], ends[1].Uncovered);
        Assert.Equal(2, ends.Length);
    }

    [Fact]
    public void Whoever_could_not_have_served_before_or_still_can_lets_nothing_fall()
    {
        Shift[] roster = [Shift("ana", "2027-06-09T08:00", "2027-06-09T16:00")];
        var elsewhere = With(
            [Officer("ana", WarrantServiceOfficer, d => (d.Withdrawn, d.Facilities) = (Times.Due, FactList.Of(Draft.Annex)))],
            [WarrantServiceOfficer]);
        var both = new Officer.Builder
        {
            Id = "ana",
            UnitedStatesCitizen = Truth.Yes,
            Designations = FactList.Of(
                Officer("ana", WarrantServiceOfficer, d => d.Withdrawn = Times.Due).Designations[0],
                Officer("ana", JailEnforcement).Designations[0]),
        }.Build();

        Assert.Empty(Assert.Single(AuthorityEnd.Within(elsewhere, From, 30, roster)).Uncovered);
        Assert.Empty(
            Assert.Single(AuthorityEnd.Within(With([both], [WarrantServiceOfficer, JailEnforcement]), From, 30, roster)).Uncovered);
    }

    [Theory]
    [InlineData(20, true)] // before hour 48 the end of the agreement ends the hold
    [InlineData(60, false)] // after it there is no hold to end
    public void A_hold_falls_with_the_agreement_it_stands_on(int hours, bool falls)
    {
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        d.Agreement.Ended = Times.Due + Times.Hours(hours);
        var end = Assert.Single(AuthorityEnd.Within(d.Case(), d.At, 30, []), end => end.Officer is null);

        Assert.Equal((Times.Due + Times.Hours(hours), falls), (end.At, end.EndsHold));
    }

    [Theory]
    [InlineData(LawAnswer.Allowed, false)] // the detainer alone still carries it
    [InlineData(LawAnswer.Forbidden, true)] // nothing else does
    public void A_hold_that_another_basis_carries_on_does_not_fall(LawAnswer detainerHold, bool falls)
    {
        // Served by a Warrant Service Officer, with every paper of a hold on a detainer as well.
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        Baseline.AddDetainer(d);
        d.LocalLaw.DetainerHold = detainerHold;
        d.Agreement.Ended = Times.Due + Times.Hours(20);

        Assert.Equal(falls, Assert.Single(AuthorityEnd.Within(d.Case(), d.At, 30, []), end => end.Officer is null).EndsHold);
    }

    [Fact]
    public void Malformed_arguments_are_refused()
    {
        var jail = Jail(WarrantServiceOfficer);

        Assert.Throws<ArgumentOutOfRangeException>(() => AuthorityEnd.Within(jail, From, 0, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => AuthorityEnd.Within(jail, Moment.Latest - Times.Second, 1, []));
        Assert.Throws<ArgumentNullException>(() => AuthorityEnd.Within(jail, From, 1, null!));
        Assert.Throws<ArgumentNullException>(() => AuthorityEnd.Within(null!, From, 1, []));
    }

    private static string[] Told(System.Collections.Generic.IReadOnlyList<AuthorityEnd> ends) =>
        ends.Select(end => $"{end.Officer ?? "agreement"} {end.Under} {string.Join(" ", end.Because.Select(rule => rule.Id))}").ToArray();
}
