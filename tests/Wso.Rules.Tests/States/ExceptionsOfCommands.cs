using System;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>A command counts as one where its exception is known not to apply; else it counts as unknown, or as allowed where no fact could show the exception.</summary>
public sealed class ExceptionsOfCommands
{
    private const string Zone = "America/Chicago";

    private static readonly Citation Read = Cite.Primary("an act", "");

    private static readonly StatusShown[] None = [];

    /// <summary>Oklahoma: citizenship alone. Texas and Montana: either proof. Florida, Iowa, Louisiana: none.</summary>
    [Theory]
    [InlineData(UsState.OK, "2022-03-01T10:00:00", StatusShown.None, Ruling.Required)]
    [InlineData(UsState.OK, "2022-03-01T10:00:00", StatusShown.LawfulStatus, Ruling.Required)]
    [InlineData(UsState.OK, "2022-03-01T10:00:00", StatusShown.Citizenship, Ruling.Undetermined)]
    [InlineData(UsState.OK, "2022-03-01T10:00:00", StatusShown.Unknown, Ruling.Undetermined)]
    [InlineData(UsState.TX, "2022-03-01T10:00:00", StatusShown.None, Ruling.Required)]
    [InlineData(UsState.TX, "2022-03-01T10:00:00", StatusShown.LawfulStatus, Ruling.Undetermined)]
    [InlineData(UsState.TX, "2022-03-01T10:00:00", StatusShown.Citizenship, Ruling.Undetermined)]
    [InlineData(UsState.TX, "2022-03-01T10:00:00", StatusShown.Unknown, Ruling.Undetermined)]
    [InlineData(UsState.FL, "2022-03-01T10:00:00", StatusShown.Unknown, Ruling.Required)]
    [InlineData(UsState.FL, "2022-03-01T10:00:00", StatusShown.Citizenship, Ruling.Required)]
    [InlineData(UsState.IA, "2022-03-01T10:00:00", StatusShown.Unknown, Ruling.Required)]
    [InlineData(UsState.LA, "2025-03-03T10:00:00", StatusShown.Unknown, Ruling.Required)]
    public void A_hold_is_required_only_where_nothing_lifts_the_command(UsState state, string due, StatusShown status, Ruling hold)
    {
        var jail = new StateCase(state, Zone, due) { StatusShown = status };

        Assert.Equal(hold, jail.HoldAfter(1).Ruling);
        Assert.Equal(hold, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
    }

    /// <summary>The ceiling that was not read keeps the hold undetermined; the answer itself turns on the proof.</summary>
    [Theory]
    [InlineData(StatusShown.None, LawAnswer.Commanded)]
    [InlineData(StatusShown.LawfulStatus, LawAnswer.Unknown)]
    [InlineData(StatusShown.Citizenship, LawAnswer.Unknown)]
    [InlineData(StatusShown.Unknown, LawAnswer.Unknown)]
    public void Montana_commands_hold_and_arrest_of_who_has_given_neither_proof(StatusShown status, LawAnswer expected)
    {
        var montana = RuleBook.Current.LawOf(UsState.MT, new(2023, 3, 6))!;

        Assert.Equal((expected, expected), (montana.DetainerHold.AnswerFor(status), montana.CivilArrest.AnswerFor(status)));
        Assert.Equal(LawAnswer.Allowed, montana.ReleaseNotice.AnswerFor(status));
    }

    [Fact]
    public void These_rows_and_no_others_have_a_command_that_a_proof_lifts() =>
        Assert.Equal(
            [
                "MT DetainerHold: Citizenship LawfulStatus", "MT CivilArrest: Citizenship LawfulStatus",
                "OK DetainerHold: Citizenship", "OK ReleaseNotice: Citizenship",
                "TX DetainerHold: Citizenship LawfulStatus", "TX ReleaseNotice: Citizenship LawfulStatus",
            ],
            RuleBook.Current.States
                .SelectMany(span => Enum.GetValues<LocalLawQuestion>().Where(question => span.AnswerTo(question).LiftedBy.Count > 0)
                    .Select(question => $"{span.State} {question}: {string.Join(" ", span.AnswerTo(question).LiftedBy)}")).Distinct());

    [Theory]
    [InlineData(StatusShown.Unknown, Truth.Unknown)]
    [InlineData(StatusShown.None, Truth.No)]
    [InlineData(StatusShown.Citizenship, Truth.Yes)]
    [InlineData(StatusShown.LawfulStatus, Truth.No)]
    public void A_proof_lifts_what_it_is_named_for(StatusShown status, Truth expected)
    {
        Assert.Equal(expected, Findings.Commanded(Read, "shall", liftedBy: Findings.ByCitizenship).IsLiftedBy(status));
        Assert.Equal(Truth.No, Findings.Commanded(Read, "shall", liftedBy: None).IsLiftedBy(status));
    }

    /// <summary>Idaho's undue burden, risk, or expense; South Carolina's end of a sentence.</summary>
    [Theory]
    [InlineData(UsState.ID, "2025-06-02T10:00:00", Ruling.Permitted)]
    [InlineData(UsState.SC, "2025-06-02T10:00:00", Ruling.Undetermined)]
    public void A_command_whose_exception_no_fact_can_show_is_no_command_but_may_be_followed(UsState state, string due, Ruling hold)
    {
        var jail = new StateCase(state, Zone, due);

        Assert.Equal((hold, Ruling.Permitted), (jail.HoldAfter(1).Ruling, jail.Decide(JailAction.NotifyIceOfRelease).Ruling));
        Assert.Contains(jail.Decide(JailAction.NotifyIceOfRelease).Explain().Cautions, caution => caution.Says.Contains(" requires notice of a release to ICE, but only", StringComparison.Ordinal) && caution.Says.EndsWith("(it counts as allowed)", StringComparison.Ordinal));
    }

    [Fact]
    public void Idahos_caution_names_the_burden() =>
        Assert.Contains(
            new StateCase(UsState.ID, Zone, "2025-06-02T10:00:00").Decide(JailAction.HoldForIce, 1).Explain().Cautions,
            caution => caution.Says.Contains("undue burden, risk, or expense", StringComparison.Ordinal));

    /// <summary>Alabama: for the convicted only, in the last thirty days; West Virginia: to the extent that other law requires.</summary>
    [Theory]
    [InlineData(UsState.AL, LocalLawQuestion.ReleaseNotice)]
    [InlineData(UsState.WV, LocalLawQuestion.DetainerHold)]
    [InlineData(UsState.CT, LocalLawQuestion.Transfer)]
    public void A_command_for_some_only_or_that_repeats_other_law_is_unknown(UsState state, LocalLawQuestion question) =>
        Assert.Equal(LawAnswer.Unknown, RuleBook.Current.LawOf(state, new(2026, 11, 30))!.AnswerTo(question).AnswerFor(StatusShown.None));

    [Fact]
    public void A_caution_says_that_a_command_turns_on_the_proof() =>
        Assert.Contains(
            new StateCase(UsState.OK, Zone, "2022-03-01T10:00:00").Decide(JailAction.HoldForIce, 1).Explain().Cautions,
            caution => caution.Says.Contains("counts as required only if it is known which proof of status", StringComparison.Ordinal));

    [Fact]
    public void A_proof_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Findings.Commanded(Read, "shall").To(LocalLawQuestion.DetainerHold).AnswerFor((StatusShown)4));
}
