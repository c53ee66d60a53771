using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>Notice of release, for each I-247 form in hand: by 48 hours before release is due, or when that became known where it is later.</summary>
internal static class NoticeOfRelease
{
    private static readonly TimeLimit TwoDaysBefore = TimeLimit.ElapsedHours(-48);

    /// <summary>Asked for while the person is there; a form that came later than that asks on receipt.</summary>
    public static IEnumerable<Occasion> Asked(Situation s) =>
        s.Law.ReleaseNotice == LawAnswer.Commanded ? [] : EachForm(s, InCustody.Condition.Of(in s), Earliest);

    // DOUBT: when release due became known is on no record; it is known by the time it comes, so that a commanded notice is overdue for certain only then.
    public static IEnumerable<Occasion> Commanded(Situation s) =>
        s.Law.ReleaseNotice != LawAnswer.Commanded ? [] : EachForm(s, Truth.Yes, static (paper, s) =>
            new Bounds(Earliest(paper, s).NotBefore, Bounds.Later(Bounds.Of(s.Custody.ReleaseDue), Bounds.Of(paper.Received)).NotAfter));

    private static IEnumerable<Occasion> EachForm(Situation s, Truth isStillThere, Func<Paper, Situation, Bounds> counts)
    {
        // No release in sight, none to give notice of.
        var isOwed = isStillThere.And(Truths.Is(!s.Custody.ReleaseDue.IsNever));
        return s.Case.Papers.IsKnown
            ? s.Case.Papers.Select(paper => new Occasion(isOwed.And(Papers.IsRequestInHand(paper, in s, s.At)), counts(paper, s)) { For = paper.Id })
            : [new Occasion(isOwed.And(Truth.Unknown), Bounds.Unknown)];
    }

    private static Bounds Earliest(Paper paper, Situation s) =>
        Bounds.Later(Bounds.Of(s.Custody.ReleaseDue).Plus(TwoDaysBefore, s.Zone), Bounds.Of(paper.Received));
}
