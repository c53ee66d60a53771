using NodaTime;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>A source is law from its first day on, until the first on which it is no more.</summary>
public sealed class DaysOfASourceTests
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate NoMore = new(2021, 1, 1);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void It_is_law_from_its_first_day_on(int days, bool isLaw) => Assert.Equal(isLaw, Of(First, null).Covers(First.PlusDays(days)));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void It_is_no_law_from_its_end_on(int days, bool isLaw)
    {
        Assert.Equal(isLaw, Of(null, NoMore).Covers(NoMore.PlusDays(days)));
        Assert.Equal(isLaw, Of(First, NoMore).Covers(NoMore.PlusDays(days)));
    }

    [Fact]
    public void Of_which_no_day_was_established_it_is_law_on_every_day() => Assert.True(Of(null, null).Covers(First));

    private static Citation Of(LocalDate? from, LocalDate? until) =>
        new("An act", "s. 1", from, until, Verification.PrimaryTextRead, First);
}
