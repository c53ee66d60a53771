using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>What courts and legislatures decided, from the state and the day alone, without any answer of counsel's.</summary>
public sealed class RealCases
{
    private const string Denver = "America/Denver";
    private const string Chicago = "America/Chicago";
    private const string NewYork = "America/New_York";
    private static readonly (AgreementType, Edition) Jem = (AgreementType.JailEnforcement, Edition.Form2020);

    [Fact]
    public void Nash_v_Mikesell_In_Colorado_a_Jail_Enforcement_deputy_may_not_arrest_on_a_Form_I200()
    {
        var teller = new StateCase(UsState.CO, Denver, "2024-02-06T10:00:00") { Model = Jem };

        var reason = TheDecidingReason(teller.Decide(JailAction.ExecuteArrestWarrant), Ruling.Prohibited, "bar.state-forbids-civil-arrest");

        Assert.Equal("C.R.S. 24-76.6-101, -102, as read in Nash v. Mikesell, 2024 COA 68", reason.Citation.ToString());
        Assert.Equal(AnsweredBy.Library, reason.AnsweredBy);
        Assert.Equal(Verification.PrimaryTextRead, reason.Citation.Verification);
    }

    [Fact]
    public void Nash_v_Mikesell_The_signed_agreement_itself_is_not_what_Colorado_forbids() =>
        Assert.Equal(LawAnswer.Allowed, RuleBook.Current.LawOf(UsState.CO, new(2024, 2, 6))!.Agreement287g.Answer);

    [Fact]
    public void Nash_v_Mikesell_Without_a_permitted_arrest_there_is_no_hold()
    {
        var teller = new StateCase(UsState.CO, Denver, "2024-02-06T10:00:00") { Model = Jem, Served = true };

        Assert.Equal(Ruling.Prohibited, teller.HoldAfter(1).Ruling);
        Assert.Equal(Ruling.Required, teller.Decide(JailAction.Release, 1).Ruling);
        TheDecidingReason(
            teller.Decide(JailAction.HoldForIce, 1),
            Ruling.Prohibited,
            "state.authorizes-detainer-hold",
            "C.R.S. 24-76.6-101, -102, as read in Nash v. Mikesell, 2024 COA 68");
    }

    [Fact]
    public void Colorado_releases_within_six_hours_whether_a_detainer_came_or_not_and_is_done_when_the_person_has_left()
    {
        var jail = new StateCase(UsState.CO, Denver, "2025-11-04T15:00:00");
        var without = jail.File.Papers(static _ => FactList.Of<Paper>());
        var released = without.With((CaseFile.Builder b) =>
            b.Custody = b.Custody.With((Custody.Builder custody) => custody.Released = jail.Due + Duration.FromHours(1)));

        Assert.Equal(DutyState.Due, State(without, jail.Due + Duration.FromHours(6) - Duration.FromSeconds(1)));
        Assert.Equal(DutyState.Overdue, State(without, jail.Due + Duration.FromHours(6)));
        Assert.Equal(DutyState.Done, State(released, jail.Due + Duration.FromHours(6)));

        static DutyState State(CaseFile file, Instant at) =>
            Assert.Single(RuleBook.Current.Duties(file, at), duty => duty.Rule.Id == "co.release-within-six-hours").State;
    }

    [Fact]
    public void Texas_commands_agreements_from_2026_and_no_arrest_is_shown_before()
    {
        var (before, since) =
            (RuleBook.Current.LawOf(UsState.TX, new(2025, 12, 31))!, RuleBook.Current.LawOf(UsState.TX, new(2026, 1, 1))!);

        Assert.Equal((false, false), (before.Agreement287g.IsFound, before.CivilArrest.IsFound));
        Assert.Equal((LawAnswer.Commanded, LawAnswer.Allowed), (since.Agreement287g.Answer, since.CivilArrest.Answer));
    }

    [Theory]
    [InlineData(UsState.NC, AnsweredBy.Library)]
    [InlineData(UsState.FL, AnsweredBy.Nobody)]
    public void Order_and_ceilings_are_of_the_state_that_has_them(UsState state, AnsweredBy answered)
    {
        var because = new StateCase(state, NewYork, "2025-11-04T15:00:00").Decide(JailAction.HoldForIce, 1).Explain().Because;

        Assert.All(
            because.Where(reason => reason.Rule.Id is "state.hold-order" or "state.ceiling"),
            reason => Assert.Equal(answered, reason.AnsweredBy));
        Assert.Equal(2, because.Select(reason => reason.Rule.Id).Distinct().Count(id => id is "state.hold-order" or "state.ceiling"));
    }

    [Theory]
    [InlineData(UsState.AL, "2025-11-03T10:00:00", true)]
    [InlineData(UsState.TX, "2020-03-02T10:00:00", false)]
    public void A_caution_says_what_an_answer_counts_as_where_that_is_another(UsState state, string due, bool isSaid)
    {
        var caution = Assert.Single(
            new StateCase(state, NewYork, due).Decide(JailAction.HoldForIce, 1).Explain().Cautions,
            rule => rule.Says.Contains("a hold on a detainer", System.StringComparison.Ordinal));

        Assert.Equal(isSaid, caution.Says.Contains("it counts as not known", System.StringComparison.Ordinal));
        Assert.Equal(isSaid, System.Text.RegularExpressions.Regex.IsMatch(caution.Says, "it counts as (not known|forbidden|allowed)"));
    }

    [Fact]
    public void Wells_v_DeMarco_In_New_York_detainer_and_Form_I200_give_no_power_to_hold()
    {
        var suffolk = new StateCase(UsState.NY, NewYork, "2018-12-11T10:00:00");

        TheDecidingReason(
            suffolk.Decide(JailAction.HoldForIce, 1),
            Ruling.Prohibited,
            "state.authorizes-detainer-hold",
            "People ex rel. Wells v. DeMarco, 168 A.D.3d 31 (N.Y. App. Div. 2018)");
        Assert.Equal(Ruling.Required, suffolk.Decide(JailAction.Release, 1).Ruling);
    }

    [Fact]
    public void Wells_v_DeMarco_The_day_before_the_decision_nothing_was_settled() =>
        Assert.Equal(Ruling.Undetermined, new StateCase(UsState.NY, NewYork, "2018-11-13T10:00:00").HoldAfter(1).Ruling);

    [Fact]
    public void Lunn_v_Commonwealth_In_Massachusetts_a_hold_is_an_arrest_that_no_law_gives()
    {
        var boston = new StateCase(UsState.MA, NewYork, "2017-07-25T10:00:00");

        TheDecidingReason(
            boston.Decide(JailAction.HoldForIce, 1),
            Ruling.Prohibited,
            "state.authorizes-detainer-hold",
            "Lunn v. Commonwealth, 477 Mass. 517 (2017)");
        Assert.Equal(Ruling.Required, boston.Decide(JailAction.Release, 1).Ruling);
    }

    [Fact]
    public void Lunn_v_Commonwealth_Notice_and_transfer_at_release_stay_allowed()
    {
        var boston = new StateCase(UsState.MA, NewYork, "2017-07-25T10:00:00");

        Assert.Equal(Ruling.Permitted, boston.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Permitted, boston.Decide(JailAction.TransferToIce).Ruling);
    }

    [Fact]
    public void Esparza_v_Nobles_County_In_Minnesota_a_detention_contract_cures_nothing()
    {
        var nobles = new StateCase(UsState.MN, Chicago, "2019-11-04T10:00:00") { HasDetentionContract = true };

        TheDecidingReason(
            nobles.Decide(JailAction.HoldForIce, 1),
            Ruling.Prohibited,
            "state.authorizes-detainer-hold",
            "Esparza v. Nobles County, A18-2011 (Minn. App. 2019), unpublished");
        Assert.Equal(Ruling.Required, nobles.Decide(JailAction.Release, 1).Ruling);
    }

    [Fact]
    public void Creedles_Florida_No_law_gave_the_power_before_SB_168()
    {
        var miami = new StateCase(UsState.FL, NewYork, "2018-03-13T10:00:00");

        TheDecidingReason(
            miami.Decide(JailAction.HoldForIce, 1),
            Ruling.Undetermined,
            "state.authorizes-detainer-hold",
            "Creedle v. Miami-Dade County, 349 F. Supp. 3d 1276 (S.D. Fla. 2018)");
    }

    [Fact]
    public void Florida_since_SB_168_A_served_detainer_with_its_warrant_must_be_honored_and_one_without_must_not()
    {
        var jail = new StateCase(UsState.FL, NewYork, "2019-07-10T10:00:00");

        TheDecidingReason(
            jail.Decide(JailAction.HoldForIce, 1),
            Ruling.Required,
            "state.commands-detainer-hold",
            "Fla. Stat. 908.105(1), ch. 2019-102");
        Assert.Equal((Ruling.Required, jail.Due + Duration.FromHours(48)), (jail.HoldAfter(47).Ruling, jail.HoldAfter(47).End));
        Assert.Equal(Ruling.Prohibited, jail.HoldAfter(48).Ruling);
        Assert.Equal(Ruling.Required, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        var withoutWarrant = jail.File.Papers(static papers => FactList.From(papers.Where(paper => paper.Form != PaperForm.I200)));
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(withoutWarrant, jail.Due + Duration.FromHours(1)).Ruling);
    }

    [Fact]
    public void Florida_since_2025_A_served_warrant_gives_a_hold_under_the_commanded_agreement()
    {
        var pinellas = new StateCase(UsState.FL, NewYork, "2025-06-03T10:00:00")
        {
            Model = (AgreementType.WarrantServiceOfficer, Edition.Form2025),
            Served = true,
            LocalLaw = new LocalLaw.Builder { DetainerHold = LawAnswer.Unknown }.Build(),
        };

        Assert.Equal(Ruling.Permitted, pinellas.HoldAfter(47).Ruling);
        Assert.Equal(Ruling.Permitted, pinellas.Decide(JailAction.HoldForIce, 47).Ruling);
        Assert.NotEqual(Ruling.Permitted, pinellas.HoldAfter(48).Ruling);
        var bar = pinellas.Decide(JailAction.HoldForIce, 47)
            .Explain().Because
            .Single(reason => reason.Of is null && reason.Rule.Id == "bar.state-forbids-287g");
        Assert.Equal("Fla. Stat. 908.11(1), ch. 2025-1, s. 22", bar.Citation.ToString());
    }

    [Theory]
    [InlineData("2017-09-04T10:00:00", "Tex. Code Crim. Proc. art. 2.251")]
    [InlineData("2025-01-06T10:00:00", "Tex. Code Crim. Proc. art. 2A.060, formerly art. 2.251; see Tex. Gov't Code 752.053(a)(3)")]
    public void Texas_A_served_detainer_with_its_warrant_must_be_honored(string due, string citation)
    {
        var jail = new StateCase(UsState.TX, Chicago, due);

        TheDecidingReason(jail.Decide(JailAction.HoldForIce, 1), Ruling.Required, "state.commands-detainer-hold", citation);
        Assert.Equal(jail.Due + NodaTime.Duration.FromHours(48), jail.HoldAfter(1).End);
        Assert.Equal(Ruling.Prohibited, jail.Decide(JailAction.Release, 1).Ruling);
        Assert.Equal(Ruling.Required, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Required, jail.Decide(JailAction.Release, 48).Ruling);
    }

    [Fact]
    public void Texas_The_caution_names_who_is_excepted() =>
        Assert.Contains(
            new StateCase(UsState.TX, Chicago, "2026-02-02T10:00:00").Decide(JailAction.HoldForIce, 1).Explain().Cautions,
            caution =>
                caution.Says.Contains(
                    "proof of United States citizenship or of lawful immigration status",
                    System.StringComparison.Ordinal));

    [Fact]
    public void Texas_An_agreement_is_unknown_before_2026_and_commanded_since()
    {
        Assert.Equal(LawAnswer.Unknown, RuleBook.Current.LawOf(UsState.TX, new(2025, 12, 31))!.Agreement287g.Answer);
        Assert.Equal(LawAnswer.Commanded, RuleBook.Current.LawOf(UsState.TX, new(2026, 1, 1))!.Agreement287g.Answer);
    }

    private static void TheDecidingReason(Verdict verdict, Ruling ruling, string rule, string citation) =>
        Assert.Equal(citation, TheDecidingReason(verdict, ruling, rule).Citation.ToString());

    private static Reason TheDecidingReason(Verdict verdict, Ruling ruling, string rule)
    {
        Assert.Equal(ruling, verdict.Ruling);
        var reason = verdict.Explain().Because.First(reason => reason.Rule.Id == rule);
        Assert.True(reason.Decides, $"{rule} must be among what decides.");
        return reason;
    }
}
