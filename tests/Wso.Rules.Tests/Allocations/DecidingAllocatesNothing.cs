using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Allocations;

/// <summary>A bare ruling, and a hold with its end, cost no memory at all: nothing for a garbage collector to stop an embedding application for.</summary>
public sealed class DecidingAllocatesNothing
{
    private static readonly JailAction[] Actions = Enum.GetValues<JailAction>();

    public static IEnumerable<TheoryDataRow<string>> Names()
    {
        foreach (var (name, _) in Baseline.All())
        {
            yield return new TheoryDataRow<string>(name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void In_every_baseline(string name)
    {
        foreach (var (each, draft) in Baseline.All())
        {
            if (each == name)
            {
                AssertNothing(name, draft.Case(), draft.Act.Build());
            }
        }
    }

    /// <summary>A notice that does not say what it is is read both ways, each a copy; such cases are left out.</summary>
    [Fact]
    public void In_made_cases_with_bare_dates_and_notices_and_arrests()
    {
        foreach (var made in Made.First(300).Where(static made => !HasTwoReadings(made.File)))
        {
            AssertNothing(made.ToString(), made.File, made.Ask);
        }
    }

    private static bool HasTwoReadings(CaseFile file) =>
        (file.Agency.DetentionServices.TryGet(out var services) && services.Notices.Any(static notice => notice.Kind == NoticeKind.Unknown))
        || file.Agency.Agreements.OrNone().Any(static agreement => agreement.Notices.OrNone().Any(static notice =>
            notice.HasTwoReadings(AgreementType.WarrantServiceOfficer, out _, out _) || notice.HasTwoReadings(AgreementType.TaskForce, out _, out _)));

    private static void AssertNothing(string name, CaseFile file, Act act)
    {
        foreach (var action in Actions)
        {
            var bytes = Bytes(() => _ = RuleBook.Current.Decide(file, act, action).Ruling);
            Assert.True(bytes == 0, $"Deciding {action} allocates {bytes} bytes in {name}");
        }

        Assert.True(Bytes(() => _ = RuleBook.Current.Hold(file, act.At).End) == 0, $"A hold allocates in {name}");
    }

    /// <summary>The least of a few runs: the first builds what is built once.</summary>
    private static long Bytes(Action run)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 4 && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
