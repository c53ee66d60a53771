using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using Wso.Rules.CaseFiles;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>The course of one hold, told from the rules: service at release due, a claim, and the end.</summary>
public sealed class TimelineTests
{
    private static readonly Instant Tick = Due + Duration.Epsilon;

    [Fact]
    public void Release_due_and_service_stand_in_one_entry_with_what_they_change()
    {
        var entry = At(Hold(), Due);

        Assert.Equal(["acts[0]", "custody.releaseDue"], entry.Recorded.Order());
        Assert.Equal((Ruling.Prohibited, Ruling.Permitted), (entry.Hold!.From.Ruling, entry.Hold.To.Ruling));
        Assert.Equal(Due + Hours(48), entry.Hold.To.End);
        Assert.Contains(
            entry.Rulings,
            change => change is { Action: JailAction.HoldForIce, From: Ruling.Prohibited, To: Ruling.Permitted });
        Assert.Contains(entry.Duties, change => change is { From: null, To.Duty: Duty.ReportService, To.State: DutyState.Due });
        Assert.Contains(
            At(Hold(), Due + Hours(1)).Duties,
            change => change is { From.State: DutyState.Due, To.Duty: Duty.ReportService, To.State: DutyState.Overdue });
    }

    [Fact]
    public void Release_due_itself_is_the_last_instant_of_criminal_custody() =>
        Assert.Contains(
            At(Hold(), Tick).Rulings,
            change => change is { Action: JailAction.ServeRemovalWarrant or JailAction.ExecuteArrestWarrant or JailAction.TransferToIce });

    [Fact]
    public void The_end_of_the_48_hours_is_recorded_nowhere_and_changes_hold_release_and_the_duty_to_release()
    {
        var entry = At(Hold(), Due + Hours(48));

        Assert.Empty(entry.Recorded);
        Assert.Equal((Ruling.Permitted, Ruling.Prohibited), (entry.Hold!.From.Ruling, entry.Hold.To.Ruling));
        Assert.Contains(entry.Rulings, change => change is { Action: JailAction.Release, From: Ruling.Prohibited, To: Ruling.Required });
        Assert.Contains(
            entry.Duties,
            change => change is { From.State: DutyState.Due, To.State: DutyState.Overdue, To.Duty: Duty.ReleasePerson });
    }

    [Fact]
    public void A_claim_bars_the_hold_when_the_hour_is_over()
    {
        var raised = Due + Hours(10);
        var d = Hold().With(d => d.Questions = Questions.Claim(raised));

        Assert.Equal(Ruling.Undetermined, At(d, raised).Hold!.To.Ruling);
        Assert.Equal(Ruling.Prohibited, At(d, raised + Hours(1)).Hold!.To.Ruling);
        Assert.Contains(
            At(d, raised + Hours(1)).Duties,
            change => change is { From.State: DutyState.Due, To.State: DutyState.Overdue, To.Duty: Duty.ReportCitizenshipQuestion });
    }

    [Fact]
    public void A_bare_date_stands_where_it_counts_from()
    {
        var d = Hold().With(d => d.Agreement.Effective = new LocalDate(2025, 5, 1));

        Assert.Contains("agency.agreements[0].effective", At(d, Local("2025-05-02T00:00:00")).Recorded);
    }

    [Fact]
    public void Something_recorded_that_changes_nothing_is_told_all_the_same()
    {
        var entry = At(Hold().With(d => d.Custody.StateOrder = Due + Hours(7)), Due + Hours(7));

        Assert.Equal(["custody.stateOrder"], entry.Recorded);
        Assert.False(entry.Changes);
    }

    [Fact]
    public void The_law_of_a_state_changes_at_local_midnight()
    {
        var jail = new States.StateCase(UsState.NC, "America/New_York", "2024-12-03T15:00:00")
        {
            Booked = Moment.At(Local("2024-11-28T15:00:00", "America/New_York")),
        };
        var ask = States.StateCase.Act(JailAction.HoldForIce, jail.Due);

        Assert.Contains(RuleBook.Current.Timeline(jail.File, ask), entry =>
            entry.At == Local("2024-12-01T00:00:00", "America/New_York")
                && entry.Duties.Any(change => change is { From: null, To.Duty: Duty.StateDuty }));
    }

    [Fact]
    public void An_empty_case_has_no_course()
    {
        var file = new CaseFile.Builder("empty", new Facility(Draft.Jail, UsState.WY, Zone)).Build();
        var ask = new Act.Builder(Due).Build();

        Assert.Empty(RuleBook.Current.Timeline(file, ask));
        Assert.Null(RuleBook.Current.NextChange(file, ask));
    }

    [Fact]
    public void When_nothing_changes_any_more_there_is_no_next_change()
    {
        var d = Hold().With(d => d.Custody.Released = Due + Hours(20));
        d.ThenAsk(JailAction.HoldForIce, Due + Days(1000));
        d.Acts!.RemoveAt(1);

        Assert.Null(RuleBook.Current.NextChange(d.Case(), d.Act.Build()));
    }

    /// <summary>
    /// Release due is the last instant at which custody is lawful of itself, so the change comes a tick later; a timer set for the second
    /// before would find nothing changed.
    /// </summary>
    [Fact]
    public void The_next_change_is_written_rounded_up_to_a_whole_second()
    {
        var d = Baseline.TransferToIce();
        d.At = Due;

        Assert.Equal(Tick, RuleBook.Current.NextChange(d.Case(), d.Act.Build()));
        Assert.Equal("2027-06-09T16:00:01Z", (string?)Written(d, brief: true)["nextChange"]);
    }

    [Fact]
    public void Duties_are_written_but_not_in_brief()
    {
        var release = Assert.Single(Written(Hold(), brief: false)["duties"]!.AsArray(), duty => (string?)duty!["duty"] == "releasePerson")!;
        Assert.Equal(("2027-06-11T16:00:00Z", "due"), ((string?)release["due"], (string?)release["state"]));
        Assert.Null(Written(Hold(), brief: true)["duties"]);
    }

    [Fact]
    public void Nothing_is_told_of_an_instant_at_which_nothing_is_recorded_or_changes() =>
        Assert.All(
            RuleBook.Current.Timeline(Hold().Case(), Hold().Act.Build()),
            entry => Assert.True(entry.Changes || entry.Recorded.Count > 0, $"nothing at {entry.At}"));

    [Fact]
    public void The_next_change_passes_over_what_is_recorded_and_changes_nothing()
    {
        var d = Hold().With(d => d.Custody.StateOrder = Due + Hours(20));
        d.At = Due + Hours(13);

        Assert.Equal(Due + Hours(48), RuleBook.Current.NextChange(d.Case(), d.Act.Build()));
    }

    [Fact]
    public void A_duty_that_is_owed_no_longer_is_told()
    {
        var d = Baseline.HoldOnDetainer().With(d => d.Custody.Released = Due + Hours(20));

        Assert.Contains(At(d, Due + Hours(20)).Duties, change => change is { From.Duty: Duty.NoticeOfRelease, To: null });
    }

    [Fact]
    public void Of_two_duties_of_one_rule_the_first_is_the_first_and_the_second_the_second()
    {
        var d = Hold();
        d.Questions = FactList.From(new[] { Due, Due + Hours(0.5) }.Select(raised => Questions.Claim(raised).Single()));

        foreach (var raised in new[] { Due, Due + Hours(0.5) })
        {
            var change = Assert.Single(
                At(d, raised + Hours(1)).Duties,
                change => change.To?.Duty == Duty.ReportCitizenshipQuestion || change.From?.Duty == Duty.ReportCitizenshipQuestion);
            Assert.Equal((DutyState.Due, DutyState.Overdue), (change.From?.State, change.To?.State));
            Assert.Equal((Moment.At(raised + Hours(1)), Moment.At(raised + Hours(1))), (change.From!.Due, change.To!.Due));
        }
    }

    [Fact]
    public void The_duty_due_soonest_comes_first_and_one_without_a_known_instant_last()
    {
        var d = Hold().With(Baseline.AddDetainer);
        d.Questions = Questions.Claim(Due, question => question.Raised = Moment.Unknown);
        var due =
            RuleBook.Current.Duties(d.Case(), Due + Hours(1)).Select(duty => duty.Due.TryGet(out var at) ? at : Instant.MaxValue).ToList();

        Assert.Equal(due.Order(), due);
        Assert.True(due.Distinct().Count() > 2, "the case is too small to show an order");
    }

    private static JsonNode Written(Draft d, bool brief) =>
        JsonNode.Parse(AnswerWriter.ToJson(new CaseFileDocument(d.Case(), d.Act.Build()), brief))!;

    private static Draft Hold() => Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);

    private static TimelineEntry At(Draft d, Instant at) =>
        Assert.Single(RuleBook.Current.Timeline(d.Case(), d.Act.Build()), entry => entry.At == at);
}
