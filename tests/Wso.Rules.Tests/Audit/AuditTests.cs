using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Every kind of breach, with its rule, its span and its length; and what is none.</summary>
public sealed class AuditTests
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;
    private static readonly Instant End = Due + Hours(48);
    private static readonly Instant Late = Due + Days(9);

    [Fact]
    public void A_hold_released_at_its_end_has_no_breach() => Assert.Empty(Audit(WsoHold().With(d => d.Custody.Released = End)).Breaches);

    [Fact]
    public void A_hold_released_late_is_a_breach_from_its_end_to_release()
    {
        var breach = Only(WsoHold().With(d => d.Custody.Released = End + Hours(5)));

        Assert.Equal(("wso.48-hours", End, End + Hours(5), Hours(5)), (breach.Rule.Id, breach.From, breach.Until, breach.Length));
        Assert.Equal(
            (JailAction.HoldForIce, "Warrant Service Officer MOA, App. A, Authorized Functions"),
            (breach.Action, breach.Citation.ToString()));
    }

    [Fact]
    public void A_second_late_is_late() => Assert.Equal(Second, Only(WsoHold().With(d => d.Custody.Released = End + Second)).Length);

    [Fact]
    public void A_case_still_open_is_audited_up_to_the_instant_asked_about()
    {
        var d = WsoHold();
        var breach = Assert.Single(RuleBook.Current.Audit(Reported(d), End + Hours(7)).Breaches);

        Assert.Equal((End, null, Hours(7)), (breach.From, breach.Until, breach.Length));
        Assert.Empty(RuleBook.Current.Audit(Reported(d), End).Breaches);
    }

    [Fact]
    public void Release_after_the_instant_asked_about_does_not_close_it() =>
        Assert.Null(
            Assert.Single(
                RuleBook.Current.Audit(Reported(WsoHold().With(d => d.Custody.Released = End + Hours(8))), End + Hours(7)).Breaches).Until);

    [Fact]
    public void A_hold_on_a_detainer_never_served_has_no_basis_from_release_due_on()
    {
        var breach =
            Only(Baseline.HoldOnDetainer().With(d => (d.Detainer.ServedOnPerson, d.Custody.Released) = (Moment.Never, Due + Hours(30))));

        Assert.Equal(("release.when-hold-ends", Due, Due + Hours(30)), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Fact]
    public void Where_ice_cancels_the_hold_is_over_and_no_processing_time_follows()
    {
        var d = Baseline.HoldOnDetainer();
        (d.Custody.ReleaseProcessingStarted, d.Custody.IceCancelled, d.Custody.Released) = (Due, Due + Hours(2), Due + Hours(4));
        var breach = Only(d);

        Assert.Equal(("hold.not-cancelled", Due + Hours(2), Due + Hours(4)), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Fact]
    public void Release_processing_is_reported_with_its_length_and_is_no_breach()
    {
        var d = Baseline.Release();
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded, d.Custody.Released) =
            (Due - Hours(1), Due + Hours(3), Due + Hours(3));

        Assert.Empty(Audit(d).Breaches);
        Assert.Equal(Hours(3), Assert.Single(Audit(d).OutProcessing).Duration);
    }

    [Fact]
    public void Processing_for_more_than_twelve_hours_is_a_breach_from_the_twelfth_on()
    {
        var d = Baseline.Release().With(d => (d.Custody.ReleaseProcessingStarted, d.Custody.Released) = (Due + Hours(1), Due + Hours(13)));

        Assert.Equal((Due + Hours(12), Hours(1)), (Only(d).From, Only(d).Length));
        Assert.Equal(new Interval(Due, Due + Hours(12)), Assert.Single(Audit(d).OutProcessing));
    }

    [Fact]
    public void Processing_begun_more_than_an_hour_after_release_due_is_none()
    {
        var d = Baseline.Release()
            .With(d => (d.Custody.ReleaseProcessingStarted, d.Custody.Released) = (Due + Hours(1) + Second, Due + Hours(3)));

        Assert.Equal((Due, Hours(3)), (Only(d).From, Only(d).Length));
        Assert.Empty(Audit(d).OutProcessing);
    }

    [Fact]
    public void A_record_of_citizenship_makes_the_hold_a_breach_from_its_notice_to_the_answer()
    {
        var d = WsoHold().With(d => d.Custody.Released = End);
        d.Questions =
            Questions.Record(Due + Hours(5), question =>
                (question.ReportedToIce, question.AnsweredInWriting, question.Citizen) = (Due + Hours(5), Due + Hours(8), Truth.No));
        var breach = Only(d);

        Assert.Equal(("bar.citizenship", Due + Hours(5), Due + Hours(8)), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Fact]
    public void A_claim_not_reported_within_the_hour_breaks_the_duty_and_bars_the_hold()
    {
        var raised = Due + Hours(5);
        var d = WsoHold().With(d => d.Custody.Released = End);
        d.Questions = Questions.Claim(raised, question =>
            (question.Id, question.ReportedToIce, question.AnsweredInWriting, question.Citizen) =
                ("q", raised + Hours(3), raised + Hours(4), Truth.No));
        var breaches = Audit(d).Breaches;

        Assert.Equal(2, breaches.Count);
        Assert.Contains(breaches, breach =>
            breach.Rule.Id == "wso.report-citizenship-question"
                && breach.For == "q"
                && breach.Action is null
                && (breach.From, breach.Until) == (raised + Hours(1), raised + Hours(3)));
        Assert.Contains(
            breaches,
            breach => breach.Rule.Id == "bar.citizenship" && (breach.From, breach.Until) == (raised + Hours(1), raised + Hours(4)));
    }

    [Fact]
    public void A_claim_reported_within_the_hour_breaks_nothing()
    {
        var raised = Due + Hours(5);
        var d = WsoHold().With(d => d.Custody.Released = End);
        d.Questions = Questions.Claim(raised, question =>
            (question.ReportedToIce, question.AnsweredInWriting, question.Citizen) = (raised + Hours(1), raised + Hours(4), Truth.No));

        Assert.Empty(Audit(d).Breaches);
    }

    [Theory]
    [InlineData(JailAction.QuestionAlienage)]
    [InlineData(JailAction.ProcessForRemoval)]
    public void Questioning_or_processing_on_a_wso_designation_is_a_breach_also_where_the_agency_has_the_jail_model(JailAction action)
    {
        var d = WsoHold();
        Baseline.Sign(d, AgreementType.JailEnforcement);
        d.Custody.Released = End;
        var asked = Baseline.Officer(AgreementType.JailEnforcement, action).Act;
        asked.Id = "asked";
        d.Acts!.Add(asked);
        var breach = Assert.Single(RuleBook.Current.Audit(Reported(d), Late).Breaches);

        Assert.Equal(("wso.only-two-powers", action, "asked", Duration.Zero), (breach.Rule.Id, breach.Action, breach.For, breach.Length));
        Assert.Equal((Due, Due), (breach.From, breach.Until));
    }

    [Fact]
    public void An_act_is_judged_at_its_own_instant_by_the_rule_of_the_officers_own_model()
    {
        var d = WsoHold().With(d => (d.Designation.Form70006, d.Custody.Released) = (Truth.No, Due + Second));
        var breach = Audit(d).Breaches.Single(breach => breach.Action == JailAction.ExecuteArrestWarrant);

        Assert.Equal(("wso.form-70-006", Due), (breach.Rule.Id, breach.From));
    }

    [Fact]
    public void An_act_of_which_a_fact_is_missing_is_not_shown_to_be_a_breach() =>
        Assert.DoesNotContain(
            Audit(WsoHold().With(d => (d.Designation.Form70006, d.Custody.Released) = (Truth.Unknown, Due + Second))).Breaches,
            breach => breach.Action == JailAction.ExecuteArrestWarrant);

    [Theory]
    [InlineData(JailAction.Release)]
    [InlineData(JailAction.TransferToIce)]
    public void The_act_by_which_the_person_leaves_is_no_breach_for_that(JailAction action) =>
        Assert.Empty(Audit(LeavingBy(action, Moment.Never)).Breaches);

    [Theory]
    [InlineData(JailAction.Release)]
    [InlineData(JailAction.TransferToIce)]
    public void An_act_after_the_person_left_otherwise_is_a_breach_though_the_person_leaves_by_it_too(JailAction action) =>
        Assert.Contains(Audit(LeavingBy(action, Due - Hours(1))).Breaches, breach => breach.Action == action);

    [Fact]
    public void A_duty_missed_lasts_and_one_done_late_is_over_when_it_is_done()
    {
        var d = WsoHold().With(d => d.Custody.Released = End);
        d.Recorded.Id = "served";
        var missed = RuleBook.Current.Audit(d.Case(), Late).Breaches.Single(breach => breach.Rule.Id == "wso.report-service");
        var late = RuleBook.Current.Audit(DutyCase.WithDone(d.Case(), FactList.Of(Done(Duty.ReportService, Due + Hours(2)))), Late).Breaches
            .Single(breach => breach.Rule.Id == "wso.report-service");

        Assert.Equal(("served", Due + Hours(1), null, Days(9) - Hours(1)), (missed.For, missed.From, missed.Until, missed.Length));
        Assert.Equal((Due + Hours(1), Due + Hours(2), Hours(1)), (late.From, late.Until, late.Length));
    }

    [Fact]
    public void Custody_past_a_ceiling_of_the_law_of_the_place_cites_that_law()
    {
        var ceiling = FactList.Of(HoldCeiling.OfHours(24, CeilingAnchor.ReleaseDue));
        var breach = Only(WsoHold().With(d => (d.LocalLaw.HoldCeilings, d.Custody.Released) = (ceiling, Due + Hours(25))));

        Assert.Equal(("state.ceiling", "counsel's own answer"), (breach.Rule.Id, breach.Citation.ToString()));
        Assert.Equal((Due + Hours(24), Due + Hours(25)), (breach.From, breach.Until));
    }

    [Theory]
    [InlineData(3599, false)]
    [InlineData(3600, true)]
    [InlineData(3601, true)]
    public void A_service_reported_within_the_hour_of_at_once_is_no_breach(int secondsAfter, bool isBreach)
    {
        var d = WsoHold().With(d => d.Custody.Released = End);
        var done = FactList.Of(Done(Duty.ReportService, Due + Duration.FromSeconds(secondsAfter)));

        Assert.Equal(
            isBreach,
            RuleBook.Current.Audit(DutyCase.WithDone(d.Case(), done), Late).Breaches.Any(breach => breach.Rule.Id == "wso.report-service"));
    }

    [Fact]
    public void Bail_refused_because_of_ICE_is_a_breach_from_then_to_release_where_no_hold_stands()
    {
        var breach = Only(Baseline.Release().With(d => (d.Custody.BailRefused, d.Custody.Released) = (Due - Hours(30), Due)));

        Assert.Equal(("release.bail-refused", Due - Hours(30), Due), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Fact]
    public void The_hand_over_of_a_citizen_is_named_by_citizenship()
    {
        var d = Baseline.TransferToIce()
            .With(d => (d.Act.Id, d.Act.IceOfficerPresent) = ("handed over", Truth.No))
            .ThenAsk(JailAction.HoldForIce, Due + Days(1));
        d.Questions = Questions.Record(Due - Hours(1));
        d.Custody.IceTookCustody = Due;
        var breach = Audit(d).Breaches.Single(breach => breach.Action == JailAction.TransferToIce);

        Assert.Equal(("bar.citizenship", "handed over", Due), (breach.Rule.Id, breach.For, breach.From));
    }

    [Fact]
    public void A_court_that_orders_release_ends_the_hold_and_is_named()
    {
        var breach = Only(WsoHold().With(d => (d.Custody.CourtOrderedRelease, d.Custody.Released) = (Due + Hours(3), Due + Hours(5))));

        Assert.Equal(("bar.court-ordered-release", Due + Hours(3), Due + Hours(5)), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void A_release_within_the_tolerance_that_the_caller_gives_is_listed_apart(int secondsAfterEnd, bool isWithin)
    {
        var report = RuleBook.Current.Audit(
            Reported(WsoHold().With(d => d.Custody.Released = End + Duration.FromSeconds(secondsAfterEnd))),
            Late,
            Duration.FromMinutes(10));

        Assert.Equal((isWithin ? 0 : 1, isWithin ? 1 : 0), (report.Breaches.Count, report.WithinTolerance.Count));
    }

    [Fact]
    public void Without_a_tolerance_given_there_is_none_and_what_lasts_is_within_none()
    {
        Assert.Empty(Audit(WsoHold().With(d => d.Custody.Released = End + Second)).WithinTolerance);
        Assert.Empty(RuleBook.Current.Audit(Reported(WsoHold()), End + Second, Duration.FromMinutes(10)).WithinTolerance);
        Assert.Single(RuleBook.Current.Audit(Reported(WsoHold()), End + Second, Duration.FromMinutes(10)).Breaches);
        Assert.Empty(
            RuleBook.Current.Audit(
                Baseline.Release().With(d => d.Custody.Released = Due + Second).Case(),
                Late,
                Duration.FromMinutes(10)).WithinTolerance);
    }

    [Fact]
    public void A_person_never_booked_had_no_custody_and_one_of_whom_that_is_not_given_leaves_it_open()
    {
        var never = Audit(Baseline.Release().With(d => (d.Custody.Booked, d.Custody.Released) = (Moment.Never, Due + Days(1))));
        Assert.Equal((Truth.No, true), (never.WasInCustody, never.IsCustodyDecided));
        Assert.Empty(never.Breaches);

        var unknown = Audit(Baseline.Release().With(d => (d.Custody.Booked, d.Custody.Released) = (Moment.Unknown, Due + Days(1))));
        Assert.Equal((Truth.Unknown, false), (unknown.WasInCustody, unknown.IsCustodyDecided));
        Assert.Empty(unknown.Breaches);
        Assert.Equal(
            ("hold.booked", Due, Due + Days(1)),
            Assert.Single(unknown.Open) is var open ? (open.Rule.Id, open.From!.Value, open.Until!.Value) : default);

        Assert.Equal(Truth.Yes, Audit(Baseline.Release().With(d => d.Custody.Released = Due)).WasInCustody);
    }

    [Fact]
    public void What_is_undetermined_names_the_question_that_would_decide_it_and_from_when()
    {
        var claim = Assert.Single(RuleBook.Current.Audit(Reported(WsoHold().With(d => d.Questions =
            Questions.Claim(Due + Hours(5), question => question.ReportedToIce = Due + Hours(5)))), Due + Hours(20)).Open);
        Assert.Equal(("bar.citizenship", Due + Hours(5), null), (claim.Rule.Id, claim.From!.Value, claim.Until));

        var state =
            Assert.Single(
                Audit(
                    Baseline.HoldOnDetainer()
                        .With(d => (d.LocalLaw.DetainerHold, d.Custody.Released) = (LawAnswer.Unknown, Due + Hours(1)))).Open);
        Assert.Equal(("state.authorizes-detainer-hold", Due, Due + Hours(1)), (state.Rule.Id, state.From!.Value, state.Until!.Value));
    }

    [Fact]
    public void A_request_not_followed_is_no_breach() =>
        Assert.Empty(Audit(Baseline.Release().With(Baseline.AddDetainer).With(d => d.Custody.Released = Due)).Breaches);

    [Fact]
    public void A_state_command_not_followed_is() =>
        Assert.Equal(
            "notify.as-commanded: counsel's own answer",
            Only(
                Baseline.Release()
                    .With(Baseline.AddDetainer)
                    .With(d => (d.Custody.Released, d.LocalLaw.ReleaseNotice) = (Due, LawAnswer.Commanded))) is var breach
                ? $"{breach.Rule.Id}: {breach.Citation}"
                : "");

    [Fact]
    public void Custody_of_which_it_is_not_known_whether_it_ended_is_not_shown_to_be_a_breach() =>
        Assert.Empty(Audit(Baseline.Release().With(d => d.Custody.Released = Moment.Unknown)).Breaches);

    [Fact]
    public void A_hold_that_may_stand_is_not_shown_to_be_a_breach_until_it_would_be_over_anyway()
    {
        var breach =
            Only(Baseline.HoldOnDetainer().With(d => (d.LocalLaw.DetainerHold, d.Custody.Released) = (LawAnswer.Unknown, End + Hours(1))));

        Assert.Equal((End, Hours(1)), (breach.From, breach.Length));
    }

    [Fact]
    public void Custody_is_decided_where_every_instant_after_release_due_is_shown_to_be_lawful_or_not()
    {
        Assert.True(Audit(WsoHold().With(d => d.Custody.Released = End)).IsCustodyDecided);
        Assert.True(Audit(WsoHold().With(d => d.Custody.Released = End + Hours(5))).IsCustodyDecided);
        Assert.True(Audit(Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Never)).IsCustodyDecided);
        Assert.True(
            Audit(
                Baseline.Release()
                    .With(d => (d.Custody.ReleaseDue, d.Custody.Released) = (Late + Second, Moment.Unknown))).IsCustodyDecided);
    }

    [Fact]
    public void Custody_is_not_decided_where_a_fact_is_missing()
    {
        Assert.False(Audit(Baseline.Release().With(d => d.Custody.Released = Moment.Unknown)).IsCustodyDecided);
        Assert.False(Audit(Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Unknown)).IsCustodyDecided);
        Assert.False(
            Audit(
                Baseline.HoldOnDetainer()
                    .With(d => (d.LocalLaw.DetainerHold, d.Custody.Released) = (LawAnswer.Unknown, Due + Hours(1)))).IsCustodyDecided);
        Assert.True(
            Audit(
                Baseline.HoldOnDetainer()
                    .With(d => (d.LocalLaw.DetainerHold, d.Custody.Released) = (LawAnswer.Unknown, Due))).IsCustodyDecided);
    }

    [Fact]
    public void In_release_processing_custody_is_lawful_whether_a_hold_stands_or_not()
    {
        var d = Baseline.HoldOnDetainer();
        (d.LocalLaw.DetainerHold, d.Custody.ReleaseProcessingStarted, d.Custody.Released) = (LawAnswer.Unknown, Due, Due + Hours(3));

        Assert.True(Audit(d).IsCustodyDecided);
    }

    [Fact]
    public void What_is_not_known_from_the_instant_of_the_audit_on_leaves_it_decided()
    {
        var d = WsoHold().With(d => d.Questions = Questions.Claim(Due + Hours(5)));

        Assert.True(RuleBook.Current.Audit(Reported(d), Due + Hours(5)).IsCustodyDecided);
        Assert.False(RuleBook.Current.Audit(Reported(d), Due + Hours(5) + Second).IsCustodyDecided);
    }

    [Fact]
    public void Release_at_the_very_instant_of_the_audit_closes_it() =>
        Assert.Equal(
            End + Hours(7),
            Assert.Single(
                RuleBook.Current.Audit(Reported(WsoHold().With(d => d.Custody.Released = End + Hours(7))), End + Hours(7)).Breaches).Until);

    [Fact]
    public void Release_processing_is_told_up_to_the_instant_of_the_audit()
    {
        var d = Baseline.Release();
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded, d.Custody.Released) = (Due, Due + Hours(1), Due + Hours(2));

        Assert.Equal(
            [new Interval(Due, Due + Hours(1) - Second)],
            RuleBook.Current.Audit(Reported(d), Due + Hours(1) - Second).OutProcessing);
    }

    [Fact]
    public void A_hold_is_no_release_processing() => Assert.Empty(Audit(WsoHold().With(d => d.Custody.Released = End)).OutProcessing);

    [Fact]
    public void Where_no_hold_is_shown_release_processing_is_told_as_long_as_it_is_shown()
    {
        var d = Baseline.HoldOnDetainer();
        (d.LocalLaw.DetainerHold, d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded, d.Custody.Released) =
            (LawAnswer.Unknown, Due, Due + Hours(3), Due + Hours(5));

        Assert.Equal([new Interval(Due, Due + Hours(3))], Audit(d).OutProcessing);
        Assert.False(Audit(d).IsCustodyDecided);
    }

    [Fact]
    public void What_ended_a_hold_stays_what_ended_it_when_its_48_hours_are_over_too()
    {
        var breach =
            Only(Baseline.HoldOnDetainer().With(d => (d.Custody.IceCancelled, d.Custody.Released) = (Due + Hours(2), Due + Hours(50))));

        Assert.Equal(("hold.not-cancelled", Due + Hours(2), Due + Hours(50)), (breach.Rule.Id, breach.From, breach.Until));
    }

    [Fact]
    public void Where_a_paper_is_withdrawn_the_hold_has_ended_on_that()
    {
        var breach =
            Only(Baseline.HoldOnDetainer().With(d => (d.Detainer.Withdrawn, d.Custody.Released) = (Due + Hours(2), Due + Hours(5))));

        Assert.Equal(("release.when-hold-ends", Due + Hours(2)), (breach.Rule.Id, breach.From));
    }

    [Fact]
    public void Breaches_are_told_in_order_of_time()
    {
        var breaches = RuleBook.Current.Audit(WsoHold().With(d => d.Custody.Released = End + Hours(5)).Case(), Late).Breaches;

        Assert.Equal([Due, Due + Hours(1), End], breaches.Select(breach => breach.From).Distinct());
    }

    [Fact]
    public void An_act_at_the_very_instant_of_the_audit_is_judged() =>
        Assert.Contains(
            RuleBook.Current.Audit(Reported(WsoHold().With(d => d.Designation.Form70006 = Truth.No)), Due).Breaches,
            breach => breach.Action == JailAction.ExecuteArrestWarrant);

    [Fact]
    public void An_arrest_at_the_instant_of_release_is_of_a_person_who_is_gone() =>
        Assert.Contains(
            Audit(WsoHold().With(d => d.Custody.Released = Due)).Breaches,
            breach => breach is { Action: JailAction.ExecuteArrestWarrant, Rule.Id: "custody.not-gone" });

    [Fact]
    public void Transport_by_which_the_person_leaves_is_no_breach_for_that()
    {
        var d = Baseline.Transport(AgreementType.JailEnforcement);
        d.Custody.IceTookCustody = d.At;
        d.ThenAsk(JailAction.HoldForIce, Due + Days(1));

        Assert.DoesNotContain(Audit(d).Breaches, breach => breach.Action == JailAction.TransportToIce);
    }

    [Fact]
    public void An_act_that_was_not_permitted_is_held_against_the_model_that_the_officer_is_designated_under()
    {
        var d = Baseline.Arrest(AgreementType.JailEnforcement).With(d => d.Act.CarryingCredentials = Truth.No);
        Baseline.Sign(d, Wso);
        d.ThenAsk(JailAction.HoldForIce, Due + Days(1));

        Assert.Equal("jem.credentials", Audit(d).Breaches.First(breach => breach.Action == JailAction.ExecuteArrestWarrant).Rule.Id);
    }

    /// <summary>Released, or handed to ICE, at release due; and the other of the two when it says.</summary>
    private static Draft LeavingBy(JailAction action, Moment otherwise)
    {
        var d = Baseline.TransferToIce().With(d => d.Act.Action = action).ThenAsk(JailAction.HoldForIce, Due + Days(1));
        d.Custody.Released = action == JailAction.Release ? Due : otherwise;
        d.Custody.IceTookCustody = action == JailAction.TransferToIce ? Due : otherwise;
        return d;
    }

    private static Draft WsoHold() => Baseline.HoldAfterArrest(Wso);

    /// <summary>With the duties of the service done, so that they do not stand in the way.</summary>
    private static CaseFile Reported(Draft d) =>
        DutyCase.WithDone(
            d.Case(),
            FactList.Of(Done(Duty.ReportService, Due), Done(Duty.OfferInterpreter, Due), Done(Duty.ExplainComplaintProcess, Due)));

    private static AuditReport Audit(Draft d) => RuleBook.Current.Audit(Reported(d), Late);

    private static Breach Only(Draft d) => Assert.Single(Audit(d).Breaches);

    private static DutyDone Done(Duty duty, Instant at) => new DutyDone.Builder { Duty = duty, At = at }.Build();
}
