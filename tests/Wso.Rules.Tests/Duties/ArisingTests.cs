using System;
using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>When a duty arises, when not, and when that is not known.</summary>
public sealed class ArisingTests
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;
    private const AgreementType Jem = AgreementType.JailEnforcement;
    private const AgreementType Tfm = AgreementType.TaskForce;

    [Fact]
    public void Nothing_arises_before_the_act() =>
        Assert.Empty(DutyRows.Served("wso.report-service", Wso, JailAction.ExecuteArrestWarrant, Due).Owed(Due - Second));

    [Fact]
    public void Nothing_arises_from_an_act_of_somebody_not_designated()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Recorded.Officer = FactValue<string>.None);

        Assert.Empty(Case("wso.report-service", d, DutyRows.Act).Owed(Due));
    }

    [Fact]
    public void Nothing_arises_after_the_agreement_ended()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Agreement.Ended = Due);

        Assert.Empty(Case("wso.report-service", d, DutyRows.Act).Owed(Due));
    }

    [Fact]
    public void A_duty_once_arisen_outlives_the_agreement()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Agreement.Ended = Due + Second);

        Assert.Equal(DutyState.Overdue, Case("wso.report-service", d, DutyRows.Act).At(Due + Days(1)));
    }

    [Fact]
    public void An_act_that_was_not_permitted_makes_its_duties_arise_all_the_same()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Designation.Form70006 = Truth.No);

        Assert.Equal(DutyState.Overdue, Case("wso.report-service", d, DutyRows.Act).At(Due + Hours(1)));
    }

    [Fact]
    public void Of_an_agreement_of_a_form_not_held_it_is_not_known()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Agreement.Edition = Edition.Other);

        Assert.Equal(DutyState.Unknown, Case("wso.report-service", d, DutyRows.Act).At(Due + Days(1)));
    }

    [Fact]
    public void Where_the_officer_is_not_given_it_is_not_known()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Recorded.Officer = FactValue<string>.Unknown);

        Assert.Equal(DutyState.Unknown, Case("wso.report-service", d, DutyRows.Act).At(Due));
    }

    [Theory]
    [InlineData("wso.report-service", "acts")]
    [InlineData("wso.report-citizenship-question", "questions")]
    [InlineData("wso.report-complaint", "complaints")]
    [InlineData("wso.forward-complaint", "complaints")]
    [InlineData("wso.announce-departure", "officers")]
    public void A_list_left_out_leaves_open_whether_it_is_owed_and_by_when(string rule, string list)
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant);
        switch (list)
        {
            case "acts":
                d.Acts = null;
                break;
            case "questions":
                d.Questions = default;
                break;
            case "complaints":
                d.Agency.Complaints = default;
                break;
            case "officers":
                d.Officers = null;
                break;
        }

        var owed = Case(rule, d).RuleOwed(Due);

        Assert.Equal(DutyState.Unknown, owed.State);
        Assert.Equal(Moment.Unknown, owed.Due);
        Assert.Null(owed.Left);
    }

    [Fact]
    public void Where_nothing_is_signed_a_list_left_out_leaves_nothing_open()
    {
        var d = Baseline.Release().With(d => d.Questions = default).With(d => d.Agency.Complaints = default).With(d => d.Acts = null);

        Assert.DoesNotContain(RuleBook.Current.Duties(d.Case(), Due), duty => duty.Under is not null);
    }

    [Fact]
    public void A_question_raised_at_an_instant_not_given_has_no_known_due_instant()
    {
        var d = DutyRows.Signed(Wso, Edition.Form2019)
            .With(d => d.Questions = Questions.Claim(Due, question => question.Raised = Moment.Unknown));

        var owed = Case("wso.report-citizenship-question-2019", d).RuleOwed(Due);

        Assert.Equal((DutyState.Unknown, Moment.Unknown), (owed.State, owed.Due));
    }

    [Fact]
    public void No_task_force_text_has_questions_reported() =>
        Assert.DoesNotContain(
            Owed(DutyRows.Signed(Tfm, Edition.Form2025).With(d => d.Questions = Questions.Claim(Due)), Due),
            duty => duty.Duty == Duty.ReportCitizenshipQuestion);

    [Theory]
    [InlineData("wso.forward-complaint-promptly", Wso, Edition.Form2019)]
    [InlineData("wso.forward-complaint-promptly", Wso, Edition.Form202002)]
    [InlineData("tfm.forward-complaint", Tfm, Edition.Form2025)]
    public void Promptly_is_no_clock(string rule, AgreementType type, Edition form)
    {
        var owed = DutyRows.About(rule, type, form, FactValue<string>.None, Moment.Never);

        Assert.Equal(Moment.Never, owed.RuleOwed(DutyRows.Friday).Due);
        Assert.Equal(DutyState.Due, owed.At(DutyRows.Friday + Days(1000)));
        Assert.Equal(DutyState.Done, owed.DoneAt(DutyRows.Friday + Days(900)).At(DutyRows.Friday + Days(1000)));
    }

    [Fact]
    public void A_task_force_agreement_reports_complaints_promptly()
    {
        var owed = DutyRows.About("tfm.report-complaint", Tfm, Edition.Form2025, Draft.Deputy, Moment.Never);

        Assert.Equal((Moment.Never, DutyState.Due), (owed.RuleOwed(DutyRows.Friday).Due, owed.At(DutyRows.Friday + Days(1000))));
    }

    [Theory]
    [InlineData("wso.forward-complaint", Edition.Form2019)]
    [InlineData("wso.forward-complaint", Edition.Form202002)]
    [InlineData("wso.forward-complaint-promptly", Edition.Form202007)]
    [InlineData("wso.forward-complaint-promptly", Edition.Form2025)]
    public void The_form_decides_whether_forwarding_has_a_clock(string rule, Edition form) =>
        Assert.Empty(DutyRows.About(rule, Wso, form, FactValue<string>.None, Moment.Never).Owed(DutyRows.Friday + Days(3)));

    [Theory]
    [InlineData("wso.report-complaint")]
    [InlineData("jem.report-complaint")]
    [InlineData("jem.report-resolution")]
    public void A_complaint_about_somebody_not_designated_is_forwarded_not_reported(string rule)
    {
        var type = rule.StartsWith("wso", System.StringComparison.Ordinal) ? Wso : Jem;

        Assert.Empty(
            DutyRows.About(rule, type, Edition.Form2025, FactValue<string>.None, Moment.Never, resolved: DutyRows.Friday + Hours(1))
                .Owed(DutyRows.Friday + Days(9)));
    }

    [Fact]
    public void A_complaint_about_a_listed_officer_who_is_not_designated_is_forwarded() =>
        Assert.Equal(DutyState.Overdue, Forwarding(d => d.Designations = []).At(DutyRows.Friday + Hours(48)));

    [Fact]
    public void A_complaint_about_somebody_who_is_not_on_the_list_of_officers_is_forwarded() =>
        Assert.Equal(DutyState.Overdue, Forwarding(d => d.Officers = []).At(DutyRows.Friday + Hours(48)));

    [Fact]
    public void Where_the_designations_of_the_officer_are_not_given_it_is_not_known_whether_it_is_forwarded() =>
        Assert.Equal(DutyState.Unknown, Forwarding(d => d.Designations = null).At(DutyRows.Friday + Hours(48)));

    [Theory]
    [InlineData(Jem)]
    [InlineData(Tfm)]
    public void A_complaint_about_an_officer_designated_under_another_model_is_not_forwarded(AgreementType model) =>
        Assert.Empty(Forwarding(d => d.Designation.Under = model).Owed(DutyRows.Friday + Hours(48)));

    [Theory]
    [InlineData("wso.announce-departure", Wso)]
    [InlineData("tfm.report-revocation", Tfm)]
    public void Where_an_officers_designations_are_not_given_one_may_have_ended(string rule, AgreementType type)
    {
        var d = DutyRows.Recorded(type, JailAction.ExecuteArrestWarrant).With(d => d.Designations = null);

        Assert.Equal(DutyState.Unknown, Case(rule, d).At(Due));
    }

    [Fact]
    public void A_complaint_about_a_designated_officer_is_reported_not_forwarded() =>
        Assert.Empty(
            DutyRows.About("wso.forward-complaint", Wso, Edition.Form2025, Draft.Deputy, Moment.Never).Owed(DutyRows.Friday + Days(9)));

    [Fact]
    public void An_officer_is_out_of_the_program_until_the_complaint_is_resolved()
    {
        var resolved = DutyRows.Friday + Hours(5);
        var owed = DutyRows.About("tfm.remove-from-program", Tfm, Edition.Form2025, Draft.Deputy, DutyRows.Friday, resolved);

        Assert.Equal(DutyState.Overdue, owed.At(resolved - Second));
        Assert.Equal(DutyState.DoneLate, owed.At(resolved));
    }

    [Fact]
    public void A_complaint_that_can_lead_to_no_discipline_removes_nobody_and_one_that_may_is_not_known_to()
    {
        Draft Complained(Truth mayLeadToDiscipline) => DutyRows.Signed(Tfm, Edition.Form2025).With(d => d.Agency.Complaints =
            FactList.Of(
                new Complaint.Builder
                {
                    Officer = Draft.Deputy,
                    Noticed = DutyRows.Friday,
                    Resolved = Moment.Never,
                    MayLeadToDiscipline = mayLeadToDiscipline,
                }.Build()));

        Assert.Empty(Case("tfm.remove-from-program", Complained(Truth.No)).Owed(DutyRows.Friday + Days(1)));
        Assert.Equal(DutyState.Unknown, Case("tfm.remove-from-program", Complained(Truth.Unknown)).At(DutyRows.Friday + Days(1)));
        Assert.Equal(DutyState.Overdue, Case("tfm.remove-from-program", Complained(Truth.Yes)).At(DutyRows.Friday + Days(1)));
    }

    [Fact]
    public void What_an_officer_or_the_agency_owes_is_not_listed_with_the_case_and_the_other_way_round()
    {
        var all = DutyRows.WithClock().ToList();

        Assert.All(all, one =>
        {
            var owed = one.RuleOwed(Moment.Latest - Duration.Epsilon);
            var ofCase = RuleBook.Current.Duties(one.File, Moment.Latest - Duration.Epsilon);
            var ofOthers = RuleBook.Current.AgencyDuties(one.File, Moment.Latest - Duration.Epsilon);
            Assert.Equal(owed.Scope == DutyScope.Case, ofCase.Any(duty => duty.Rule.Id == one.Rule));
            Assert.Equal(owed.Scope != DutyScope.Case, ofOthers.Any(duty => duty.Rule.Id == one.Rule));
            Assert.All(ofCase, duty => Assert.Equal(DutyScope.Case, duty.Scope));
            Assert.All(ofOthers, duty => Assert.NotEqual(DutyScope.Case, duty.Scope));
        });
        Assert.Equal(
            [DutyScope.Case, DutyScope.Officer, DutyScope.Agency],
            all.Select(one => one.RuleOwed(Moment.Latest - Duration.Epsilon).Scope).Distinct().Order());
    }

    [Fact]
    public void The_duty_of_an_officer_names_the_officer()
    {
        var owed =
            DutyRows.About("tfm.remove-from-program", Tfm, Edition.Form2025, Draft.Deputy, DutyRows.Friday).RuleOwed(DutyRows.Friday);

        Assert.Equal((DutyScope.Officer, Draft.Deputy), (owed.Scope, owed.Officer));
    }

    [Theory]
    [InlineData(Edition.Form2019)]
    [InlineData(Edition.Form202002)]
    public void The_first_two_forms_have_no_complaint_process_explained(Edition form) =>
        Assert.Empty(
            Case(
                "wso.explain-complaint-process",
                DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant).With(d => d.Agreement.Edition = form),
                DutyRows.Act)
                .Owed(Due));

    /// <summary>"Where the person reads neither English nor Spanish": no fact of a case file says that.</summary>
    [Theory]
    [InlineData("wso.explain-complaint-process", AgreementType.WarrantServiceOfficer, JailAction.ExecuteArrestWarrant)]
    [InlineData("wso.explain-complaint-process", AgreementType.WarrantServiceOfficer, JailAction.ServeRemovalWarrant)]
    [InlineData("jem.explain-complaint-process", AgreementType.JailEnforcement, JailAction.ExecuteArrestWarrant)]
    public void Whether_the_complaint_process_must_be_explained_is_not_known_and_so_never_late(
        string rule,
        AgreementType under,
        JailAction action)
    {
        var owed = Case(rule, DutyRows.Recorded(under, action), DutyRows.Act);

        Assert.Empty(owed.Owed(Due - Second));
        Assert.Equal(DutyState.Unknown, owed.At(Due));
        Assert.Equal(DutyState.Unknown, owed.At(Due + Days(30)));
    }

    [Fact]
    public void Why_escape_was_likely_is_written_down_after_an_arrest_without_a_warrant_and_after_no_other()
    {
        var owed = Case("tfm.document-escape-factors", DutyRows.Recorded(Tfm, JailAction.ArrestWithoutWarrant), DutyRows.Act);

        Assert.Empty(owed.Owed(Due - Second));
        Assert.Equal((Moment.Never, DutyState.Due), (owed.RuleOwed(Due).Due, owed.At(Due + Days(1000))));
        Assert.Equal(DutyState.Done, owed.DoneAt(Due + Days(900), DutyRows.Act).At(Due + Days(1000)));
        Assert.Empty(Case("tfm.document-escape-factors", DutyRows.Recorded(Tfm, JailAction.ExecuteArrestWarrant), DutyRows.Act).Owed(Due));
    }

    [Fact]
    public void How_a_complaint_was_resolved_is_reported_as_ICE_has_established()
    {
        var resolved = DutyRows.Friday + Hours(5);
        var owed = DutyRows.About("wso.report-resolution", Wso, Edition.Form2025, Draft.Deputy, Moment.Never, resolved);

        Assert.Empty(owed.Owed(resolved - Second));
        Assert.Equal((Moment.Never, DutyState.Due), (owed.RuleOwed(resolved).Due, owed.At(resolved + Days(1000))));
    }

    [Fact]
    public void In_a_jail_of_the_agency_no_supervisor_is_contacted()
    {
        var d = DutyRows.Recorded(Tfm, JailAction.QuestionAlienage).With(d => d.Recorded.Place = Draft.Jail);

        Assert.Empty(Case("tfm.contact-ice-supervisor", d, DutyRows.Act).Owed(Due));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_is_taken_by_ice_or_let_go_need_not_be_brought_to_ice_any_more(bool isTaken)
    {
        var gone = Local("2027-06-09T23:59:59");
        var d = DutyRows.Recorded(Tfm, JailAction.ArrestWithoutWarrant);
        d.Custody.IceTookCustody = isTaken ? gone : Moment.Never;
        d.Custody.Released = isTaken ? Moment.Never : gone;

        Assert.Equal(DutyState.Done, Case("tfm.bring-to-ice", d, DutyRows.Act).At(Due + Days(2)));
        Assert.Equal(DutyState.DoneLate, Case("tfm.bring-before-immigration-officer", d, DutyRows.Act).At(Due + Days(2)));
    }

    [Fact]
    public void Whether_an_officer_was_revoked_by_the_agency_is_on_no_record()
    {
        var withdrawn = Due;
        var d = DutyRows.Signed(Tfm, Edition.Form2025).With(d => d.Designation.Withdrawn = withdrawn);
        var owed = Case("tfm.report-revocation", d);

        Assert.Empty(owed.Owed(withdrawn - Second));
        Assert.Equal(Moment.At(withdrawn + Hours(48)), owed.RuleOwed(withdrawn).Due);
        Assert.Equal(DutyState.Unknown, owed.At(withdrawn + Hours(49)));
        Assert.Equal(DutyState.Done, owed.DoneAt(withdrawn + Hours(48)).At(withdrawn + Hours(49)));
    }

    [Fact]
    public void A_departure_is_announced_ninety_calendar_days_before()
    {
        var d = DutyRows.Signed(Wso, Edition.Form2019).With(d => d.Designation.Withdrawn = Local("2027-12-01T10:00:00"));
        var owed = Case("wso.announce-departure", d);

        Assert.Equal(Moment.At(Local("2027-09-02T10:00:00")), owed.RuleOwed(Due).Due);
        Assert.Equal(DutyState.Unknown, owed.At(Due));
        Assert.Equal(DutyState.Done, owed.DoneAt(Local("2027-09-02T10:00:00")).At(Local("2027-10-01T10:00:00")));
    }

    [Fact]
    public void An_officer_with_two_designations_acted_under_the_one_that_permitted_the_act()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant);
        Baseline.Sign(d, Tfm);
        d.Designations!.AddRange(Baseline.Arrest(Tfm).Designations!);
        d.Recorded.CoordinatedWithIce = Truth.No;

        Assert.Equal(DutyState.Overdue, Case("wso.report-service", d, DutyRows.Act).At(Due + Hours(1)));
        Assert.Empty(Case("tfm.bring-to-ice", d, DutyRows.Act).Owed(Due));
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_other_permitted_it_too_its_duties_may_be_owed()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant);
        Baseline.Sign(d, Tfm);
        d.Designations!.AddRange(Baseline.Arrest(Tfm).Designations!);

        Assert.Equal(DutyState.Unknown, Case("tfm.bring-to-ice", d, DutyRows.Act).At(Due));
    }

    [Fact]
    public void And_under_each_where_neither_did()
    {
        var d = DutyRows.Recorded(Wso, JailAction.ExecuteArrestWarrant);
        Baseline.Sign(d, Tfm);
        d.Designations!.AddRange(Baseline.Arrest(Tfm).Designations!);
        d.Officer.UnitedStatesCitizen = Truth.No;

        Assert.Equal(DutyState.Overdue, Case("wso.report-service", d, DutyRows.Act).At(Due + Hours(1)));
        Assert.Equal(DutyState.Due, Case("tfm.bring-to-ice", d, DutyRows.Act).At(Due));
    }

    [Fact]
    public void An_act_that_two_other_agreements_permitted_and_this_one_did_not_was_none_under_this_one()
    {
        var d = Baseline.Arrest(Wso).With(d => d.Designation.Facilities = FactList.Of(Draft.Annex));
        foreach (var other in new[] { Baseline.Arrest(Jem), Baseline.Arrest(Tfm) })
        {
            d.Agreements!.Add(other.Agreement);
            d.Designations!.Add(other.Designation);
        }

        (d.Act.Id, d.Act.InJurisdiction, d.Act.CoordinatedWithIce) = (DutyRows.Act, Truth.Yes, Truth.Yes);
        d.ThenAsk(JailAction.Release, Due + Hours(1));

        Assert.Empty(Case("wso.report-service", d, DutyRows.Act).Owed(Due));
        Assert.Equal(DutyState.Overdue, Case("jem.offer-interpreter", d, DutyRows.Act).At(Due));
        Assert.Equal(DutyState.Overdue, Case("tfm.offer-interpreter", d, DutyRows.Act).At(Due));
    }

    private static DutyCase Forwarding(Action<Draft> change) =>
        Case("wso.forward-complaint", DutyRows.Complained(Wso, Edition.Form2025, Draft.Deputy).With(change));

    private static DutyCase Case(string rule, Draft d, string? arisenFrom = null) => new(rule, d.Case(), Moment.Unknown, arisenFrom);

    private static DutyOwed[] Owed(Draft d, Instant at) => RuleBook.Current.Duties(d.Case(), at).ToArray();
}
