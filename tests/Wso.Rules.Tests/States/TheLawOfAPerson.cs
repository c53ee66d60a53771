using System;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>What conditions read: the row as it counts for this person, counsel's answers in its place, and what comes with both.</summary>
public sealed class TheLawOfAPerson
{
    private static readonly LocalLaw NoCounsel = new LocalLaw.Builder().Build();

    private static readonly StateLawSpan Row = new(UsState.WY, null)
    {
        DetainerHold = Findings.Commanded(Cite.Primary("hold", ""), "shall", liftedBy: Findings.ByEitherProof),
        Agreement287g = Findings.Allowed(Cite.Primary("agreement", ""), "may"),
        CivilArrest = Findings.Forbidden(Cite.Primary("arrest", ""), "no"),
        ReleaseNotice = Findings.Allowed(Cite.Primary("notice", ""), "may"),
        Transfer = Findings.Forbidden(Cite.Primary("transfer", ""), "no"),
        DetentionContract = Findings.Commanded(Cite.Primary("contract", ""), "shall"),
        Transport = Findings.Allowed(Cite.Primary("transport", ""), "may"),
        TransferDaysBefore = 12,
        ReleaseProcessing = new ReleaseProcessingBounds(startsWithinMinutes: 30, endsWithinHours: 6),
    };

    [Theory]
    [InlineData(LocalLawQuestion.DetainerHold, LawAnswer.Commanded, "hold")]
    [InlineData(LocalLawQuestion.Agreement287g, LawAnswer.Allowed, "agreement")]
    [InlineData(LocalLawQuestion.CivilArrest, LawAnswer.Forbidden, "arrest")]
    [InlineData(LocalLawQuestion.ReleaseNotice, LawAnswer.Allowed, "notice")]
    [InlineData(LocalLawQuestion.Transfer, LawAnswer.Forbidden, "transfer")]
    [InlineData(LocalLawQuestion.DetentionContract, LawAnswer.Commanded, "contract")]
    [InlineData(LocalLawQuestion.Transport, LawAnswer.Allowed, "transport")]
    public void Each_question_has_the_answer_of_the_row_until_counsel_gives_one(LocalLawQuestion question, LawAnswer expected, string cited)
    {
        var law = new StateLaw(Row, NoCounsel, StatusShown.None);
        Assert.Equal(
            (expected, AnsweredBy.Library, cited),
            (law.AnswerTo(question), law.Reading(question).By, law.Reading(question).Citation!.Document));

        // The names of the questions are the names of the answers.
        var builder = new LocalLaw.Builder();
        typeof(LocalLaw.Builder).GetProperty(question.ToString())!.SetValue(builder, (FactValue<LawAnswer>)LawAnswer.Unknown);
        var counsels = new StateLaw(Row, builder.Build(), StatusShown.None);
        Assert.Equal((LawAnswer.Unknown, AnsweredBy.Counsel), (counsels.AnswerTo(question), counsels.Reading(question).By));
        Assert.All(
            Enum.GetValues<LocalLawQuestion>(),
            other => Assert.True(other == question || counsels.Reading(other).By == AnsweredBy.Library));
    }

    [Fact]
    public void Each_name_reads_its_own_question()
    {
        var law = new StateLaw(Row, NoCounsel, StatusShown.None);
        Assert.Equal(
            [
                law.AnswerTo(LocalLawQuestion.DetainerHold), law.AnswerTo(LocalLawQuestion.Agreement287g),
                law.AnswerTo(LocalLawQuestion.CivilArrest), law.AnswerTo(LocalLawQuestion.ReleaseNotice)
            ],
            [law.DetainerHold, law.Agreement287g, law.CivilArrest, law.ReleaseNotice]);
        Assert.Equal(
            ["hold", "agreement", "arrest", "notice", "transfer", "contract", "transport"],
            [
                law.Reading(LocalLawQuestion.DetainerHold).Citation!.Document,
                law.Reading(LocalLawQuestion.Agreement287g).Citation!.Document,
                law.Reading(LocalLawQuestion.CivilArrest).Citation!.Document, law.OfReleaseNotice.Citation!.Document,
                law.Reading(LocalLawQuestion.Transfer).Citation!.Document,
                law.Reading(LocalLawQuestion.DetentionContract).Citation!.Document,
                law.Reading(LocalLawQuestion.Transport).Citation!.Document
            ]);
    }

    [Fact]
    public void A_proof_lifts_the_rows_command_and_never_counsels()
    {
        Assert.Equal(LawAnswer.Unknown, new StateLaw(Row, NoCounsel, StatusShown.LawfulStatus).DetainerHold);
        Assert.Equal(
            LawAnswer.Commanded,
            new StateLaw(Row, new LocalLaw.Builder { DetainerHold = LawAnswer.Commanded }.Build(), StatusShown.LawfulStatus).DetainerHold);
        Assert.Equal(
            LawAnswer.Commanded,
            new StateLaw(Row, NoCounsel, StatusShown.LawfulStatus).AnswerTo(LocalLawQuestion.DetentionContract));
    }

    [Fact]
    public void The_days_of_early_transfer_are_the_rows_or_counsels_or_none()
    {
        Assert.Equal((FactValue<int>)12, new StateLaw(Row, NoCounsel, StatusShown.None).TransferDaysBefore);
        Assert.Equal(
            (FactValue<int>)3,
            new StateLaw(Row, new LocalLaw.Builder { TransferDaysBefore = 3 }.Build(), StatusShown.None).TransferDaysBefore);
        Assert.True(
            new StateLaw(
                Row,
                new LocalLaw.Builder { TransferDaysBefore = FactValue<int>.None }.Build(),
                StatusShown.None).TransferDaysBefore.IsNone);
        Assert.True(new StateLaw(null, NoCounsel, StatusShown.None).TransferDaysBefore.IsNone);
        Assert.Equal("transfer", new StateLaw(Row, NoCounsel, StatusShown.None).OfTransferDaysBefore.Citation!.Document);
        Assert.Equal(
            AnsweredBy.Counsel,
            new StateLaw(Row, new LocalLaw.Builder { TransferDaysBefore = 3 }.Build(), StatusShown.None).OfTransferDaysBefore.By);
        Assert.Equal(
            AnsweredBy.Nobody,
            new StateLaw(
                new StateLawSpan(UsState.WY, null) { Transfer = Row.Transfer },
                NoCounsel,
                StatusShown.None).OfTransferDaysBefore.By);
    }

    [Fact]
    public void Each_bound_of_release_processing_is_counsels_or_the_rows_or_none()
    {
        Assert.Equal((30, 6), Bounds(Row, NoCounsel));
        Assert.Equal(
            (45, 6),
            Bounds(Row, new LocalLaw.Builder { ReleaseProcessing = new ReleaseProcessingBounds(startsWithinMinutes: 45) }.Build()));
        Assert.Equal(
            (30, 2),
            Bounds(Row, new LocalLaw.Builder { ReleaseProcessing = new ReleaseProcessingBounds(endsWithinHours: 2) }.Build()));
        Assert.Equal((null, null), Bounds(null, NoCounsel));
        Assert.Equal((null, null), Bounds(new StateLawSpan(UsState.WY, null), NoCounsel));

        static (int? Minutes, int? Hours) Bounds(StateLawSpan? row, LocalLaw counsel)
        {
            var law = new StateLaw(row, counsel, StatusShown.None);
            return (law.ReleaseStartsWithinMinutes, law.ReleaseEndsWithinHours);
        }
    }

    /// <summary>
    /// Florida twelve since 2025, Virginia five; Iowa's seven need an order that no case file holds. Colorado's six hours, and nobody
    /// else's.
    /// </summary>
    [Fact]
    public void These_states_have_days_or_bounds_of_their_own()
    {
        Assert.Equal(
            "FL 2025-02-13 12, VA 2016-01-01 5, VA 2021-01-01 5, VA 2026-04-22 5, VA 2028-07-01 5",
            Listed(static span => span.TransferDaysBefore));
        Assert.Equal("CO 2022-01-01 6, CO 2025-05-23 6", Listed(static span => span.ReleaseProcessing?.EndsWithinHours));
        Assert.Equal(string.Empty, Listed(static span => span.ReleaseProcessing?.StartsWithinMinutes));

        static string Listed(Func<StateLawSpan, int?> number) =>
            string.Join(
                ", ",
                System.Linq.Enumerable.Select(
                    System.Linq.Enumerable.Where(RuleBook.Current.States, span => number(span) is not null),
                    span => $"{span.State} {span.From:uuuu-MM-dd} {number(span)}"));
    }
}
