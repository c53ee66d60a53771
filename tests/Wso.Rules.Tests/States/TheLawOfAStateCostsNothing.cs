using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Finding the law of a state, and merging counsel's answers over it, allocates nothing.</summary>
public sealed class TheLawOfAStateCostsNothing
{
    [Theory]
    [InlineData(UsState.MA, false)]
    [InlineData(UsState.NC, false)]
    [InlineData(UsState.NC, true)]
    public void Deciding_allocates_no_more_than_where_there_is_none(UsState state, bool bookingUnknown) =>
        Assert.Equal(Bytes(UsState.WY, bookingUnknown), Bytes(state, bookingUnknown));

    private static long Bytes(UsState state, bool bookingUnknown)
    {
        var jail = new StateCase(state, "America/New_York", "2025-11-04T15:00:00") { Booked = bookingUnknown ? Moment.Unknown : null };
        var file = jail.File;
        var act = StateCase.Act(JailAction.NotifyIceOfRelease, jail.Due);
        Decide(file, act);
        var before = System.GC.GetAllocatedBytesForCurrentThread();
        Decide(file, act);
        return System.GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Decide(CaseFile file, Act act)
    {
        for (var i = 0; i < 100; i++)
        {
            _ = RuleBook.Current.Decide(file, act);
        }
    }
}
