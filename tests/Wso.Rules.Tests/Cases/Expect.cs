using NodaTime;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Oracle;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>Compares rulings; the failure shows the reasons that decide, and the case as the command reads it.</summary>
internal static class Expect
{
    public static void Ruling(Ruling expected, Draft draft) => Ruling(expected, draft.Verdict().Ruling, draft);

    /// <param name="expected">What the law says.</param>
    /// <param name="decided">What was decided, be it of one basis alone.</param>
    /// <param name="draft">The case, which asks about its own act.</param>
    public static void Ruling(Ruling expected, Ruling decided, Draft draft)
    {
        if (expected != decided)
        {
            Assert.Fail(Difference.Of(new Made(draft.Case(), draft.Act.Build()), draft.Act.Action!.Value, decided, expected));
        }
    }

    public static void Hold(Ruling expected, Draft draft, Instant at)
    {
        var decided = draft.Hold(at).Ruling;
        if (expected != decided)
        {
            Assert.Fail(Difference.Of(new Made(draft.Case(), new Act.Builder(at).Build()), JailAction.HoldForIce, decided, expected));
        }
    }
}
