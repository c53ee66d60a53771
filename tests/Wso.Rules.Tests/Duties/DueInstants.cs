using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Every duty with a clock: just before its due instant, at it, and after it.</summary>
public sealed class DueInstants
{
    private static readonly List<DutyCase> Cases = DutyRows.WithClock().ToList();

    public static IEnumerable<TheoryDataRow<int>> Rows =>
        Cases.Select((one, i) => new TheoryDataRow<int>(i) { TestDisplayName = $"{one.Rule} ({i})" });

    public static IEnumerable<TheoryDataRow<int>> AtOnce => Rows.Where(row => Cases[row.Data].IsAtOnce);

    public static IEnumerable<TheoryDataRow<int>> WithAnInstant => Rows.Where(row => !Cases[row.Data].IsAtOnce);

    public static IEnumerable<TheoryDataRow<string, AgreementType, Edition>> Questions =>
        DutyRows.Questions()
            .Select(one =>
                new TheoryDataRow<string, AgreementType, Edition>(one.Rule, one.Type, one.Form)
                {
                    TestDisplayName = $"{one.Rule} ({one.Form})",
                });

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_due_when_the_text_says(int row) => Assert.Equal(Cases[row].Due, Cases[row].RuleOwed(At(row)).Due);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Not_done_it_is_overdue_from_the_due_instant_on_and_where_it_is_due_at_once_from_an_hour_after(int row)
    {
        var owed = Cases[row];
        var late = owed.IsAtOnce ? At(row) + Hours(1) : At(row);

        Assert.All(owed.Owed(late - Second), duty => Assert.Equal(DutyState.Due, duty.State));
        Assert.Equal(DutyState.Overdue, owed.At(late));
        Assert.Equal(DutyState.Overdue, owed.At(late + Days(100)));
    }

    [Theory]
    [MemberData(nameof(AtOnce))]
    public void Done_at_once_is_done_before_an_hour_has_passed(int row)
    {
        var (owed, hourOn) = (Cases[row], At(row) + Hours(1));

        Assert.Equal(DutyState.Due, owed.At(At(row)));
        Assert.Equal(DutyState.Done, owed.DoneAt(hourOn - Second, owed.For).At(hourOn - Second));
        Assert.Equal(DutyState.Done, owed.DoneAt(hourOn - Second, owed.For).At(hourOn));
        Assert.Equal(DutyState.DoneLate, owed.DoneAt(hourOn, owed.For).At(hourOn));
        Assert.Equal(DutyState.DoneLate, owed.DoneAt(hourOn + Second, owed.For).At(hourOn + Second));
    }

    [Theory]
    [MemberData(nameof(WithAnInstant))]
    public void Done_at_the_due_instant_it_is_in_time_and_a_second_later_late(int row)
    {
        var (owed, due) = (Cases[row], At(row));

        Assert.Equal(DutyState.Done, owed.DoneAt(due, owed.For).At(due));
        Assert.Equal(DutyState.Overdue, owed.DoneAt(due + Second, owed.For).At(due));
        Assert.Equal(DutyState.DoneLate, owed.DoneAt(due + Second, owed.For).At(due + Second));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Where_it_is_not_known_what_was_done_it_is_unknown(int row) =>
        Assert.Equal(DutyState.Unknown, Cases[row].DoneIsNotKnown().At(At(row)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_of_citizenship_is_reported_within_one_hour(string rule, AgreementType type, Edition form)
    {
        var due = DutyRows.Raised + Hours(1);
        DutyCase Reported(Moment at) => DutyRows.Asked(rule, type, form, at);

        Assert.Equal(due, Reported(Moment.Never).RuleOwed(DutyRows.Raised).Due);
        Assert.Empty(Reported(Moment.Never).Owed(DutyRows.Raised - Second));
        Assert.Equal(DutyState.Due, Reported(Moment.Never).At(due - Second));
        Assert.Equal(DutyState.Overdue, Reported(Moment.Never).At(due));
        Assert.Equal(DutyState.Done, Reported(due).At(due));
        Assert.Equal(DutyState.DoneLate, Reported(due + Second).At(due + Second));
        Assert.Equal(DutyState.Unknown, Reported(Moment.Unknown).DoneIsNotKnown().At(due));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Only_the_form_in_force_speaks(string rule, AgreementType type, Edition form)
    {
        var other = rule.EndsWith("-2019", System.StringComparison.Ordinal)
            ? "wso.report-citizenship-question"
            : "wso.report-citizenship-question-2019";

        Assert.Empty(DutyRows.Asked(other, type, form, Moment.Never).Owed(DutyRows.Raised));
    }

    /// <summary>The first instant at which each is overdue.</summary>
    private static Instant At(int row)
    {
        Assert.True(Cases[row].Due.TryGet(out var due));
        return due;
    }
}
