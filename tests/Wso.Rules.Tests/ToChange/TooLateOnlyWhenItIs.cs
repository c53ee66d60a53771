using System.Linq;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests.ToChange;

/// <summary>
/// A paper that can still come in time is not fixed as missing: until release is due, and while release processing lasts.
/// </summary>
public sealed class TooLateOnlyWhenItIs
{
    [Theory]
    [InlineData(-1, 0, false)] // release is not due yet
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)] // no processing: the hold would have begun without it
    [InlineData(1, 120, false)] // processing lasts two hours
    [InlineData(119, 120, false)]
    [InlineData(120, 120, true)]
    [InlineData(719, 1_000, false)] // and no longer than twelve
    [InlineData(720, 1_000, true)]
    public void The_copy_for_the_person(int minutesAfterDue, int minutesOfProcessing, bool isTooLate)
    {
        var d = Baseline.HoldOnDetainer();
        d.Papers![0].ServedOnPerson = Moment.Never;
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) = minutesOfProcessing == 0
            ? (Moment.Never, Moment.Never)
            : (Moment.At(Times.Due), Moment.At(Times.Due + Duration.FromMinutes(minutesOfProcessing)));
        d.At = Times.Due + Duration.FromMinutes(minutesAfterDue);

        var reason = d.Verdict().Explain().Because.First(static reason => reason.Rule.Id == "detainer.served-in-time");

        Assert.Equal((Truth.No, isTooLate), (reason.Truth, reason.IsFixed));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(120, true)]
    public void Every_paper_of_a_hold(int minutesAfterDue, bool isTooLate)
    {
        var d = Baseline.HoldUnderBoa();
        d.Papers = [];
        (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseProcessingEnded) =
            (Moment.At(Times.Due), Moment.At(Times.Due + Duration.FromHours(2)));
        d.At = Times.Due + Duration.FromMinutes(minutesAfterDue);

        var because = d.Verdict().Explain().Because;

        Assert.All(
            new[] { "detainer.in-time", "detainer.served-in-time", "boa.order-to-detain-in-time" },
            id => Assert.Equal(isTooLate, because.First(reason => reason.Rule.Id == id).IsFixed));
    }
}
