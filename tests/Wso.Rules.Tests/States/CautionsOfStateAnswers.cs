using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>An answer that is only as good as its source, or good in some cases only, is never shown without a caution that says so.</summary>
public sealed class CautionsOfStateAnswers
{
    private const string Zone = "America/Chicago";

    private static readonly JailAction[] Actions = Enum.GetValues<JailAction>();

    public static TheoryData<UsState, string> Days() => new(
        RuleBook.Current.States.Select(span => (span.State, LocalDatePattern.Iso.Format(span.From ?? span.Until!.Value.PlusDays(-300)))));

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_reason_with_such_an_answer_comes_with_its_caution(UsState state, string day)
    {
        foreach (var (jail, action) in Questions(state, day))
        {
            var explanation = jail.Decide(action).Explain();
            foreach (var answer in Used(explanation).Where(NeedsCare))
            {
                Assert.True(
                    explanation.Cautions.Any(caution => caution.Citation == answer.Citation && caution.Text == answer.Text && caution.Says.Contains(Reservation(answer), StringComparison.Ordinal)),
                    $"{state} {day} {action}: {answer.Citation} is shown without its caution.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_answer_of_the_state_is_used_by_some_action(UsState state, string day)
    {
        var law = RuleBook.Current.LawOf(state, LocalDatePattern.Iso.Parse(day).Value)!;
        var used = Questions(state, day).SelectMany(one => Used(one.Jail.Decide(one.Action).Explain())).Distinct();
        var found = Enum.GetValues<LocalLawQuestion>().Where(question => question != LocalLawQuestion.Transport).Select(law.AnswerTo).Where(answer => answer.IsFound);

        // Civil arrest unknown beside a forbidden hold is read from the hold (Nash v. Mikesell).
        Assert.Equal(found.ToHashSet(), used.Where(answer => answer != law.Transport).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void An_answer_read_in_the_text_and_without_exception_needs_none(UsState state, string day)
    {
        foreach (var (jail, action) in Questions(state, day))
        {
            var explanation = jail.Decide(action).Explain();
            var (careful, plain) = (Used(explanation).Where(NeedsCare).ToList(), Used(explanation).Where(answer => !NeedsCare(answer)).ToList());

            // The text of one section may answer two questions, and one of them with an exception.
            Assert.All(plain, answer => Assert.Null(Wso.Rules.Law.States.StateCautions.Of(answer)));
            Assert.All(plain, answer => Assert.All(explanation.Cautions.Where(caution => caution.Citation == answer.Citation && caution.Text == answer.Text), caution =>
                Assert.Contains(careful, other => Wso.Rules.Law.States.StateCautions.Of(other) == caution)));
        }
    }

    [Fact]
    public void Each_caution_has_an_id_of_its_own() =>
        Assert.Distinct(RuleBook.Current.States
            .SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo))
            .Select(Wso.Rules.Law.States.StateCautions.Of).OfType<Rule>().Select(caution => caution.Id));

    [Theory]
    [InlineData(JailAction.Release)]
    [InlineData(JailAction.TransferToIce)]
    public void What_rests_on_a_hold_carries_the_cautions_of_the_hold(JailAction action)
    {
        var jail = new StateCase(UsState.TX, Zone, "2026-02-02T10:00:00");

        Assert.Contains(jail.Decide(action, 1).Explain().Cautions, caution => caution.Says.Contains("requires a hold on a detainer", StringComparison.Ordinal));
    }

    private static IEnumerable<(StateCase Jail, JailAction Action)> Questions(UsState state, string day) =>
        from model in new (AgreementType, Edition)?[] { null, (AgreementType.JailEnforcement, Edition.Form2025) }
        from action in Actions
        select (new StateCase(state, Zone, day + "T10:00:00") { Model = model, HasDetentionContract = true, Booked = Moment.At(Times.Local(day + "T09:00:00", Zone)) }, action);

    private static IEnumerable<StateAnswer> Used(Explanation explanation) => explanation.Because.Select(reason => reason.StateAnswer).OfType<StateAnswer>();

    private static bool NeedsCare(StateAnswer answer) => answer.Citation.Verification != Verification.PrimaryTextRead || answer.Exception is not null;

    private static string Reservation(StateAnswer answer) => answer.IsSilence ? "whole code searched, nothing found" : answer.Exception ?? answer.Citation.Verification switch
    {
        Verification.SecondarySource => "secondary source",
        Verification.Unsettled => "not settled",
        _ => "not verified",
    };
}
