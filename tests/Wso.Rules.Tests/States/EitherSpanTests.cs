using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Where it is not known which of two spans is the law of a case: unknown unless both agree, and whatever limits a hold in either.</summary>
public sealed class EitherSpanTests
{
    private static readonly Citation Read = Cite.Primary("An act", "s. 1", new(2020, 1, 1));
    private static readonly HoldCeiling Day = HoldCeiling.OfHours(24, CeilingAnchor.PapersReceived);
    private static readonly HoldCeiling TwoDays = HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue);

    [Fact]
    public void Both_ceilings_limit_the_hold() =>
        Assert.Equal(WholeList.Of(Day, TwoDays), EitherSpan.Of(With(ceilings: WholeList.Of(Day)), With(ceilings: WholeList.Of(TwoDays))).HoldCeilings);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Where_the_ceiling_of_one_was_not_read_none_is_known(bool earlierIsRead, bool laterIsRead) =>
        Assert.False(EitherSpan.Of(With(ceilings: earlierIsRead ? WholeList.Of(Day) : default), With(ceilings: laterIsRead ? WholeList.Of(Day) : default)).HoldCeilings.IsKnown);

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void The_order_that_either_needs_is_needed(bool earlier, bool later, bool either) =>
        Assert.Equal(either, EitherSpan.Of(With(order: earlier), With(order: later)).HoldNeedsOrder);

    [Fact]
    public void What_both_answer_alike_is_the_answer_of_the_later()
    {
        var either = EitherSpan.Of(With(Findings.Allowed(Read, "earlier")), With(Findings.Allowed(Read, "later"))).Transfer;

        Assert.Equal((LawAnswer.Allowed, "later", null), (either.Answer, either.Text, either.Exception));
        Assert.False(EitherSpan.Of(With(), With()).Transfer.IsFound);
    }

    [Fact]
    public void What_they_answer_unlike_turns_on_the_day_of_booking() =>
        Assert.All(
            new[]
            {
                (With(Findings.Forbidden(Read, "earlier")), With(Findings.Allowed(Read, "later"))),
                (With(), With(Findings.Unknown(Read, "later"))),
                (With(Findings.Unknown(Read, "earlier")), With()),
            },
            pair =>
            {
                var either = EitherSpan.Of(pair.Item1, pair.Item2).Transfer;

                Assert.Equal(LawAnswer.Unknown, either.Answer);
                Assert.Contains("booked", either.Exception, System.StringComparison.Ordinal);
            });

    private static StateLawSpan With(StateAnswer? transfer = null, WholeList<HoldCeiling>? ceilings = null, bool order = false) =>
        new(UsState.NC, from: null) { Transfer = transfer ?? StateAnswer.NotFound, HoldCeilings = ceilings ?? WholeList.Of<HoldCeiling>(), HoldNeedsOrder = order };
}
