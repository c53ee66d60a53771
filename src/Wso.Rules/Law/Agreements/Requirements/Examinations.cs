using System.Linq;
using Wso.Rules.Programs;

namespace Wso.Rules.Law;

/// <summary>What the examinations of a candidate show: 70 percent passes, 69.9 does not, and two failures are the end.</summary>
internal static class Examinations
{
    private const decimal PassingScore = 70;

    /// <summary>Not taken yet: not passed, and not failed either.</summary>
    public static Truth IsPassed(Examination examination) =>
        examination.Score.TryGet(out var score) ? Truths.Is(score >= PassingScore) : examination.Score.IsNone ? Truth.No : Truth.Unknown;

    public static Truth IsFailed(Examination examination) =>
        examination.Score.IsNone ? Truth.No : IsPassed(examination).Negated();

    public static Truth AnyPassed(FactList<Examination> examinations) =>
        examinations.OrNone().Aggregate(examinations.IsKnown ? Truth.No : Truth.Unknown, (any, one) => any.Or(IsPassed(one)));

    /// <summary>Each passed, itself or in a retake of the same subject; where none is listed, none is passed.</summary>
    public static Truth EachPassed(FactList<Examination> examinations) =>
        examinations.OrNone().Count == 0
            ? AnyPassed(examinations)
            : examinations.OrNone().Aggregate(Truth.Yes, (each, one) => each.And(IsSubjectPassed(one, examinations)));

    // CHOICE: two failures count wherever they stand in the order of the record,
    // because that permits least. The texts allow no third attempt.
    public static Truth FailedTwice(FactList<Examination> examinations)
    {
        var failed = examinations.OrNone().Count(one => IsFailed(one) == Truth.Yes);
        var perhaps = examinations.OrNone().Count(one => IsFailed(one) != Truth.No);
        return failed >= 2 ? Truth.Yes : perhaps >= 2 || !examinations.IsKnown ? Truth.Unknown : Truth.No;
    }

    private static Truth IsSubjectPassed(Examination one, FactList<Examination> examinations) =>
        examinations.OrNone().Aggregate(Truth.No, (passed, other) => passed.Or(IsPassed(other).And(IsSame(one, other))));

    private static Truth IsSame(Examination one, Examination other) =>
        ReferenceEquals(one, other) ? Truth.Yes
        : one.Subject is null || other.Subject is null ? Truth.Unknown
        : Truths.Is(one.Subject == other.Subject);
}
