using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Which entry of the list of duties done belongs to which duty.</summary>
public sealed class DoneTests
{
    private const string First = "first";
    private const string Second = "second";
    private static readonly Instant Later = Due + Hours(2);

    [Fact]
    public void An_entry_that_names_the_act_is_for_that_act()
    {
        var twice = ServedTwice((Due, First));

        Assert.Equal(DutyState.Done, State(twice, First));
        Assert.Equal(DutyState.Overdue, State(twice, Second));
    }

    [Fact]
    public void An_entry_that_names_nothing_is_for_the_only_act_it_can_be_for()
    {
        var twice = ServedTwice((Later - Times.Second, null));

        Assert.Equal(DutyState.DoneLate, State(twice, First));
        Assert.Equal(DutyState.Overdue, State(twice, Second));
    }

    [Fact]
    public void An_entry_that_names_nothing_and_may_be_for_either_leaves_both_open()
    {
        var twice = ServedTwice((Later, null));

        Assert.Equal(DutyState.Unknown, State(twice, First));
        Assert.Equal(DutyState.Unknown, State(twice, Second));
    }

    [Theory]
    [InlineData("wso.offer-interpreter", AgreementType.WarrantServiceOfficer, JailAction.ExecuteArrestWarrant)]
    [InlineData("tfm.contact-ice-supervisor", AgreementType.TaskForce, JailAction.QuestionAlienage)]
    public void What_is_done_with_an_act_may_be_done_before_it(string rule, AgreementType type, JailAction action) =>
        Assert.Equal(DutyState.Done, DutyRows.Served(rule, type, action, Due).DoneAt(Due - Hours(1)).At(Due));

    [Fact]
    public void What_follows_an_act_was_not_done_before_it() =>
        Assert.Equal(
            DutyState.Overdue,
            DutyRows.Served("wso.report-service", AgreementType.WarrantServiceOfficer, JailAction.ExecuteArrestWarrant, Due)
                .DoneAt(Due - Hours(1))
                .At(Due + Hours(1)));

    [Fact]
    public void What_follows_a_revocation_was_not_done_before_it()
    {
        var d = DutyRows.Recorded(AgreementType.TaskForce, JailAction.QuestionAlienage).With(d => d.Designation.Withdrawn = Due);

        Assert.Equal(
            DutyState.Unknown,
            new DutyCase("tfm.report-revocation", d.Case(), Due + Hours(48)).DoneAt(Due - Hours(1)).At(Due + Hours(1)));
    }

    [Fact]
    public void An_entry_for_something_else_counts_for_nothing() =>
        Assert.Equal(DutyState.Overdue, State(ServedTwice((Due, "another")), First));

    [Fact]
    public void An_entry_that_names_another_act_is_not_for_one_that_has_no_id() =>
        Assert.Equal(DutyState.Overdue, State(DutyCase.WithDone(Twice(first: null), Done((Later, Second))), null));

    [Fact]
    public void An_entry_that_names_nothing_known_may_be_for_the_one_that_has_no_id() =>
        Assert.Equal(DutyState.Unknown, State(DutyCase.WithDone(Twice(first: null), Done((Later, "another"))), null));

    [Fact]
    public void An_entry_whose_duty_is_not_given_leaves_open_what_it_may_be()
    {
        var file = DutyCase.WithDone(Twice(), FactList.Of(new DutyDone.Builder { At = Due, For = First }.Build()));

        Assert.Equal(DutyState.Unknown, State(file, First));
        Assert.Equal(DutyState.Overdue, State(file, Second));
    }

    [Fact]
    public void A_duty_done_at_an_instant_not_given_is_not_known_to_be_done() =>
        Assert.Equal(DutyState.Unknown, State(ServedTwice((Moment.Unknown, First)), First));

    [Fact]
    public void A_duty_said_never_to_have_been_done_is_not_done() =>
        Assert.Equal(DutyState.Overdue, State(ServedTwice((Moment.Never, First)), First));

    [Fact]
    public void The_first_of_two_entries_counts() => Assert.Equal(DutyState.Done, State(ServedTwice((Later, First), (Due, First)), First));

    [Fact]
    public void A_fact_of_the_case_outranks_the_list()
    {
        var claim = DutyRows.Asked("jem.report-citizenship-question", AgreementType.JailEnforcement, Edition.Form2025, Moment.Never);

        Assert.Equal(DutyState.Overdue, claim.DoneAt(DutyRows.Raised, DutyRows.Question).At(DutyRows.Raised + Hours(1)));
    }

    [Fact]
    public void And_the_list_speaks_where_the_fact_is_not_known()
    {
        var claim = DutyRows.Asked("jem.report-citizenship-question", AgreementType.JailEnforcement, Edition.Form2025, Moment.Unknown);

        Assert.Equal(DutyState.Done, claim.DoneAt(DutyRows.Raised, DutyRows.Question).At(DutyRows.Raised + Hours(1)));
    }

    private static CaseFile Twice(string? first = First)
    {
        var d = DutyRows.Recorded(AgreementType.WarrantServiceOfficer, JailAction.ExecuteArrestWarrant);
        d.Recorded.Id = first;
        d.ThenAsk(JailAction.Release, Later + Hours(1));
        var again = DutyRows.Recorded(AgreementType.WarrantServiceOfficer, JailAction.ExecuteArrestWarrant);
        again.MoveRecorded(Later);
        again.Recorded.Id = Second;
        d.Acts = [d.Recorded, again.Recorded];
        return d.Case();
    }

    private static CaseFile ServedTwice(params (Moment At, string? For)[] done) =>
        DutyCase.WithDone(Twice(), Done(done));

    private static FactList<DutyDone> Done(params (Moment At, string? For)[] done) =>
        FactList.From(done.Select(one => new DutyDone.Builder { Duty = Duty.ReportService, At = one.At, For = one.For }.Build()));

    private static DutyState State(CaseFile file, string? act) =>
        RuleBook.Current.Duties(file, Later + Hours(1)).Single(duty => duty.Duty == Duty.ReportService && duty.For == act).State;
}
