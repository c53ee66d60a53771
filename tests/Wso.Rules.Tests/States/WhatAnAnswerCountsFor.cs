using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>The table of verification, whole: four answers, four verifications, seven questions.</summary>
public sealed class WhatAnAnswerCountsFor
{
    private static readonly (Verification Verified, LawAnswer Stated, LawAnswer ForAHold, LawAnswer Elsewhere)[] Table =
    [
        (Verification.PrimaryTextRead, LawAnswer.Forbidden, LawAnswer.Forbidden, LawAnswer.Forbidden),
        (Verification.PrimaryTextRead, LawAnswer.Allowed, LawAnswer.Allowed, LawAnswer.Allowed),
        (Verification.PrimaryTextRead, LawAnswer.Commanded, LawAnswer.Commanded, LawAnswer.Commanded),
        (Verification.PrimaryTextRead, LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.SecondarySource, LawAnswer.Forbidden, LawAnswer.Forbidden, LawAnswer.Forbidden),
        (Verification.SecondarySource, LawAnswer.Allowed, LawAnswer.Unknown, LawAnswer.Allowed),
        (Verification.SecondarySource, LawAnswer.Commanded, LawAnswer.Unknown, LawAnswer.Allowed),
        (Verification.SecondarySource, LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unverified, LawAnswer.Forbidden, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unverified, LawAnswer.Allowed, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unverified, LawAnswer.Commanded, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unverified, LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unsettled, LawAnswer.Forbidden, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unsettled, LawAnswer.Allowed, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unsettled, LawAnswer.Commanded, LawAnswer.Unknown, LawAnswer.Unknown),
        (Verification.Unsettled, LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Unknown),
    ];

    public static IEnumerable<TheoryDataRow<Verification, LawAnswer, LocalLawQuestion, LawAnswer>> Cells() =>
        from row in Table
        from question in Enum.GetValues<LocalLawQuestion>()
        select new TheoryDataRow<Verification, LawAnswer, LocalLawQuestion, LawAnswer>(
            row.Verified,
            row.Stated,
            question,
            question == LocalLawQuestion.DetainerHold ? row.ForAHold : row.Elsewhere);

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_answer_counts_for_no_more_than_its_source(
        Verification verified,
        LawAnswer stated,
        LocalLawQuestion question,
        LawAnswer expected)
    {
        var found = new StateAnswer(stated, new Citation("an act", "", null, null, verified, RuleBook.Current.LastChecked), "[its words]");
        var span = new StateLawSpan(UsState.WY, null)
        {
            DetainerHold = found,
            Agreement287g = found,
            CivilArrest = found,
            ReleaseNotice = found,
            Transfer = found,
            DetentionContract = found,
            Transport = found,
        };

        Assert.Equal(expected, span.AnswerTo(question).Answer);
        Assert.Equal(stated, span.AnswerTo(question).Stated);
    }

    [Fact]
    public void The_table_is_whole() => Assert.Equal(4 * 4 * 7, Cells().Distinct().Count());

    [Theory]
    [InlineData(LocalLawQuestion.DetainerHold, LawAnswer.Unknown)]
    [InlineData(LocalLawQuestion.Agreement287g, LawAnswer.Allowed)]
    [InlineData(LocalLawQuestion.CivilArrest, LawAnswer.Allowed)]
    [InlineData(LocalLawQuestion.ReleaseNotice, LawAnswer.Allowed)]
    [InlineData(LocalLawQuestion.Transfer, LawAnswer.Allowed)]
    [InlineData(LocalLawQuestion.DetentionContract, LawAnswer.Allowed)]
    [InlineData(LocalLawQuestion.Transport, LawAnswer.Unknown)]
    public void Silence_of_a_whole_code_forbids_nothing_and_gives_no_power(LocalLawQuestion question, LawAnswer expected)
    {
        var silent =
            new StateLawSpan(UsState.WY, null) { Silence = Findings.NothingFound(Cite.Secondary("a code", "")) }.AnswerTo(question);

        Assert.Equal((expected, expected, true, true), (silent.Answer, silent.Stated, silent.IsSilence, silent.IsFound));
    }

    [Fact]
    public void What_was_not_found_is_unknown() =>
        Assert.All(
            Enum.GetValues<LocalLawQuestion>(),
            question => Assert.Equal(LawAnswer.Unknown, new StateLawSpan(UsState.WY, null).AnswerTo(question).Answer));

    [Fact]
    public void Only_primary_text_authorizes_or_commands_a_hold_in_any_state() =>
        Assert.All(
            RuleBook.Current.States.Where(span => span.DetainerHold.Answer is LawAnswer.Allowed or LawAnswer.Commanded),
            span => Assert.Equal(Verification.PrimaryTextRead, span.DetainerHold.Citation.Verification));

    [Fact]
    public void A_question_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Current.States[0].AnswerTo((LocalLawQuestion)7));
}
