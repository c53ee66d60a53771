using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// Each duty of state law arises from what its text names, counts from there, and is not listed where the file shows that it is not owed.
/// </summary>
public sealed class DutiesOfTheStates
{
    private const string Eastern = "America/New_York";
    private const string Central = "America/Chicago";
    private static readonly Duration Day = Duration.FromDays(1);
    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>Detainer and warrant came a day before release due.</summary>
    [Fact]
    public void Florida_asks_from_the_receipt_of_detainer_and_warrant()
    {
        var jail = new StateCase(UsState.FL, Eastern, "2026-03-03T10:00:00");

        Assert.Empty(OfState(jail.File, jail.Due - Day - Second));
        Assert.Equal(
            ["fl.record-detainer", "fl.take-dna-sample", "fl.tell-bail-judge", "fl.tell-state-attorney"],
            OfState(jail.File, jail.Due - Day).Select(duty => duty.Rule.Id).Order(System.StringComparer.Ordinal));
        Assert.Equal(DutyState.Due, One(jail.File, jail.Due - Day, "fl.tell-bail-judge").State);
        Assert.Equal(Moment.At(jail.Due - Day), One(jail.File, jail.Due - Day, "fl.take-dna-sample").Due);
        Assert.Equal(Moment.Never, One(jail.File, jail.Due - Day, "fl.tell-bail-judge").Due);
        Assert.Empty(
            OfState(jail.File.Papers(static papers => FactList.From(papers.Where(paper => paper.Form == PaperForm.I247A))), jail.Due));
    }

    [Theory]
    [InlineData(ReceivedFrom.None, DutyState.Due)]
    [InlineData(ReceivedFrom.Ice, DutyState.Due)]
    [InlineData(ReceivedFrom.AnotherAgency, DutyState.Unknown)]
    [InlineData(ReceivedFrom.Unknown, DutyState.Unknown)]
    public void What_another_agency_may_have_done_is_owed_for_certain_only_by_the_first(ReceivedFrom from, DutyState expected)
    {
        var florida = new StateCase(UsState.FL, Eastern, "2026-03-03T10:00:00") { ReceivedFrom = from };
        var louisiana = new StateCase(UsState.LA, Central, "2026-03-03T10:00:00") { ReceivedFrom = from };

        Assert.Equal(expected, One(florida.File, florida.Due, "fl.tell-bail-judge").State);
        Assert.Equal(DutyState.Due, One(florida.File, florida.Due, "fl.tell-state-attorney").State);
        Assert.Equal(expected, One(louisiana.File, louisiana.Due, "la.record-detainer").State);
    }

    [Theory]
    [InlineData(UsState.TX, "2026-03-03T10:00:00", StatusShown.None, DutyState.Due)]
    [InlineData(UsState.TX, "2026-03-03T10:00:00", StatusShown.Unknown, DutyState.Unknown)]
    [InlineData(UsState.TX, "2026-03-03T10:00:00", StatusShown.LawfulStatus, null)]
    [InlineData(UsState.OK, "2026-03-03T10:00:00", StatusShown.LawfulStatus, DutyState.Due)]
    [InlineData(UsState.OK, "2026-03-03T10:00:00", StatusShown.Citizenship, null)]
    [InlineData(UsState.MT, "2026-03-03T10:00:00", StatusShown.None, DutyState.Due)]
    [InlineData(UsState.ID, "2026-03-03T10:00:00", StatusShown.Unknown, DutyState.Due)]
    public void The_person_is_told_when_the_hold_begins_unless_the_command_is_lifted(
        UsState state,
        string due,
        StatusShown status,
        DutyState? expected)
    {
        var jail = new StateCase(state, Central, due) { StatusShown = status };

        Assert.Empty(Told(jail.File, jail.Due - Second));
        Assert.Equal(expected, Told(jail.File, jail.Due).SingleOrDefault()?.State);
        Assert.All(Told(jail.File, jail.Due), duty => Assert.Equal(Moment.At(jail.Due), duty.Due));
    }

    /// <summary>"At once" is late from one hour on, that instant included.</summary>
    [Fact]
    public void Who_was_not_told_within_the_hour_was_told_late()
    {
        var jail = new StateCase(UsState.TX, Central, "2026-03-03T10:00:00");
        var hour = Duration.FromHours(1);

        Assert.Equal(DutyState.Due, Told(jail.File, jail.Due + hour - Second).Single().State);
        Assert.Equal(DutyState.Overdue, Told(jail.File, jail.Due + hour).Single().State);
        Assert.Equal(DutyState.Overdue, Told(jail.File, jail.Due + hour + Second).Single().State);
        Assert.Equal((DutyState.Done, DutyState.DoneLate), (ToldAt(hour - Second), ToldAt(hour + Second)));

        DutyState ToldAt(Duration after)
        {
            jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.TellPersonOfHold, At = jail.Due + after }.Build());
            return Told(jail.File, jail.Due + hour + hour).Single().State;
        }
    }

    [Fact]
    public void Nobody_is_to_be_told_of_a_hold_that_never_began()
    {
        var jail =
            new StateCase(UsState.TX, Central, "2026-03-03T10:00:00") { Released = Moment.At(Times.Local("2026-03-03T10:00:00", Central)) };

        Assert.Empty(Told(jail.File, jail.Due));
        Assert.Empty(
            Told(new StateCase(UsState.TX, Central, "2026-03-03T10:00:00").File.Papers(static _ => FactList.Of<Paper>()), jail.Due));
    }

    /// <summary>Whether it is owed turns on nationality, which no case file holds; the instant is told all the same.</summary>
    [Theory]
    [InlineData(UsState.SC, "sc.verify-status", 72)]
    [InlineData(UsState.ID, "id.tell-dhs-of-foreign-national", 48)]
    [InlineData(UsState.MO, "mo.verify-status", 48)]
    [InlineData(UsState.GA, "ga.determine-status", 48)]
    public void A_query_counts_from_the_booking(UsState state, string id, int hours)
    {
        var jail = new StateCase(state, Eastern, "2026-03-03T10:00:00");
        var booked = jail.Due - Duration.FromDays(2);

        Assert.All(
            new[] { booked, booked + Duration.FromHours(hours) - Second, booked + Duration.FromHours(hours) },
            at =>
                Assert.Equal(
                    (Moment.At(booked + Duration.FromHours(hours)), DutyState.Unknown),
                    (One(jail.File, at, id).Due, One(jail.File, at, id).State)));
    }

    [Fact]
    public void A_request_of_any_form_is_to_be_declined_and_documented_in_Oregon()
    {
        var jail = new StateCase(UsState.OR, "America/Los_Angeles", "2026-03-03T10:00:00");
        var notice = jail.File.Papers(static papers => FactList.From(papers.Where(paper => paper.Form == PaperForm.I247A)));

        Assert.Empty(OfState(notice, jail.Due - Day - Second));
        Assert.Equal(DutyState.Due, One(notice, jail.Due - Day, "or.decline-and-document").State);
        Assert.Empty(
            OfState(jail.File.Papers(static papers => FactList.From(papers.Where(paper => paper.Form == PaperForm.I200))), jail.Due));
        Assert.Equal(DutyState.Unknown, One(jail.File.Papers(static _ => default), jail.Due, "or.decline-and-document").State);
    }

    /// <summary>The law of the day from which the duty arises: a detainer of the last of June 2019 was received under no duty.</summary>
    [Theory]
    [InlineData("2019-07-01T10:00:00", false)]
    [InlineData("2019-07-02T10:00:00", true)]
    public void A_duty_is_of_the_day_from_which_it_arises(string due, bool isOwed)
    {
        var jail = new StateCase(UsState.FL, Eastern, due);

        Assert.Equal(isOwed, OfState(jail.File, jail.Due).Any());
    }

    [Fact]
    public void A_duty_whose_cause_no_case_file_holds_is_listed_as_unknown()
    {
        var jail = new StateCase(UsState.AZ, "America/Phoenix", "2026-03-03T10:00:00");

        Assert.Equal(DutyState.Unknown, One(jail.File, jail.Due, "az.determine-status").State);
    }

    /// <summary>Reports and policies are the agency's: no booking lists them.</summary>
    [Fact]
    public void What_the_agency_owes_is_listed_with_no_case()
    {
        var jail = new StateCase(UsState.CA, "America/Los_Angeles", "2026-03-03T10:00:00");

        Assert.DoesNotContain(OfState(jail.File, jail.Due), duty => duty.Rule.Id == "ca.report-transfers-each-year");
        Assert.Contains(
            OfAgency(jail.File, jail.Due),
            duty => duty.Rule.Id == "ca.report-transfers-each-year" && duty.State == DutyState.Due);
    }

    [Fact]
    public void Florida_reports_each_quarter_until_an_agreement_is_in_force()
    {
        var without = new StateCase(UsState.FL, Eastern, "2026-03-03T10:00:00");
        var with =
            new StateCase(UsState.FL, Eastern, "2026-03-03T10:00:00") { Model = (AgreementType.WarrantServiceOfficer, Edition.Form2025) };
        var unknown = without.File.With(
            (CaseFile.Builder file) => file.Agency = file.Agency.With((Agency.Builder agency) => agency.Agreements = default));

        Assert.Contains(
            OfAgency(without.File, without.Due),
            duty => duty.Rule.Id == "fl.report-progress-each-quarter" && duty.State == DutyState.Due);
        Assert.DoesNotContain(OfAgency(with.File, with.Due), duty => duty.Rule.Id == "fl.report-progress-each-quarter");
        Assert.Contains(
            OfAgency(unknown, without.Due),
            duty => duty.Rule.Id == "fl.report-progress-each-quarter" && duty.State == DutyState.Unknown);
        Assert.DoesNotContain(OfState(without.File, without.Due), duty => duty.Rule.Id == "fl.report-progress-each-quarter");
    }

    /// <summary>
    /// Several duties share one name in the record: an entry names the one it is for by its id, and one that names none may be any.
    /// </summary>
    [Fact]
    public void A_duty_is_done_by_an_entry_with_its_id_and_perhaps_by_one_without()
    {
        var jail = new StateCase(UsState.FL, Eastern, "2026-03-03T10:00:00");
        var done = jail.Due - Duration.FromHours(23);

        jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.StateDuty, At = done, For = "fl.record-detainer" }.Build());
        Assert.Equal(
            (DutyState.Done, DutyState.Due),
            (One(jail.File, jail.Due, "fl.record-detainer").State, One(jail.File, jail.Due, "fl.tell-bail-judge").State));
        jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.StateDuty, At = done }.Build());
        Assert.Equal(DutyState.Unknown, One(jail.File, jail.Due, "fl.record-detainer").State);
        jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.TellPersonOfHold, At = done }.Build());
        Assert.Equal(DutyState.Due, One(jail.File, jail.Due, "fl.record-detainer").State);
        jail.Done = default;
        Assert.Equal(DutyState.Unknown, One(jail.File, jail.Due, "fl.record-detainer").State);
    }

    [Fact]
    public void The_only_duty_of_a_state_is_done_by_an_entry_that_names_none()
    {
        var jail = new StateCase(UsState.NC, Eastern, "2025-11-04T15:00:00");
        jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.StateDuty, At = jail.Due + Duration.FromHours(1) }.Build());
        Assert.Equal(DutyState.Done, One(jail.File, jail.Due + Duration.FromHours(3), "nc.tell-ice-within-two-hours").State);

        jail.Done = FactList.Of(new DutyDone.Builder { Duty = Duty.StateDuty, At = jail.Due + Duration.FromHours(2) + Second }.Build());
        Assert.Equal(DutyState.DoneLate, One(jail.File, jail.Due + Duration.FromHours(3), "nc.tell-ice-within-two-hours").State);
    }

    /// <summary>Every instant at which a duty of the state changes is among those that the timeline looks at.</summary>
    [Theory]
    [InlineData(UsState.SC, Eastern)]
    [InlineData(UsState.FL, Eastern)]
    [InlineData(UsState.TX, Central)]
    [InlineData(UsState.CO, "America/Denver")]
    public void The_timeline_has_the_instant_of_each_duty(UsState state, string zone)
    {
        var jail = new StateCase(state, zone, "2026-03-03T10:00:00");
        var instants = Instants.Of(jail.File).ToHashSet();

        Assert.All(
            OfState(jail.File, jail.Due).Where(duty => duty.Due.TryGet(out _)),
            duty => Assert.Contains(duty.Due.TryGet(out var due) ? due : default, instants));
    }

    private static DutyOwed One(CaseFile file, Instant at, string id) =>
        Assert.Single(RuleBook.Current.Duties(file, at), duty => duty.Rule.Id == id);

    private static IEnumerable<DutyOwed> Told(CaseFile file, Instant at) =>
        RuleBook.Current.Duties(file, at).Where(duty => duty.Duty == Duty.TellPersonOfHold);

    private static IEnumerable<DutyOwed> OfState(CaseFile file, Instant at) =>
        RuleBook.Current.Duties(file, at).Where(duty => duty.Duty == Duty.StateDuty);

    private static IEnumerable<DutyOwed> OfAgency(CaseFile file, Instant at)
    {
        var s = Wso.Rules.Law.Premises.Of(file, Act.Nothing, at);
        return StateDuties.OfAgency(s).SelectMany(rule => rule.OwedIn(s));
    }
}
