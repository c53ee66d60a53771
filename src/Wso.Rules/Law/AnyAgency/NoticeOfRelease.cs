using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>
/// Notice of release, for each I-247 form in hand. It is due 48 hours before release is due, or when that became known if that is later.
/// </summary>
internal static class NoticeOfRelease
{
    private static readonly TimeLimit TwoDaysBefore = TimeLimit.ElapsedHours(-48);

    /// <summary>48 hours before release due, or receipt of the form where that is later.</summary>
    public static readonly Clock When = Clock.OfOccasions(
        $"{TwoDaysBefore} from release due, or receipt of the form where that is later",
        static file => Clock.Instants(Anchors.ReleaseDue.Of(file), TwoDaysBefore, file.Facility.TimeZone));

    /// <summary>Asked for while the person is there; a form that came later than that asks on receipt.</summary>
    public static IEnumerable<Occasion> Asked(Situation s) => EachForm(s, paper =>
    {
        var isOwed = InCustody.Condition.Of(in s)
            .And(Truths.Is(s.Law.ReleaseNotice != LawAnswer.Commanded))
            .And(Papers.IsRequestInHand(paper, in s, s.At));
        return new Occasion(isOwed, Earliest(paper, s))
        {
            For = paper.Id,
            IsForbidden = s.Law.ReleaseNotice == LawAnswer.Forbidden,
        };
    });

    /// <summary>
    /// Commanded if state law commanded it, and the form was in hand, at the latest
    /// instant at which it was due. Withdrawing the form afterwards changes nothing.
    /// </summary>
    // DOUBT: no case file says when release due became known. It is known by the time it
    // comes, so only from then on is a commanded notice certainly overdue.
    public static IEnumerable<Occasion> Commanded(Situation s) => EachForm(s, paper =>
    {
        var latest = Latest(paper, s).NotAfter;
        var then = Premises.Of(s.Case, s.Act, Instant.Min(s.At, latest));
        var isOwed = Truths.Is(then.Law.ReleaseNotice == LawAnswer.Commanded).And(Papers.IsRequestInHand(paper, in then, then.At));
        return new Occasion(isOwed, new Bounds(Earliest(paper, s).NotBefore, latest))
        {
            For = paper.Id,
            Citation = then.Law.OfReleaseNotice.Citation,
        };
    });

    private static IEnumerable<Occasion> EachForm(Situation s, Func<Paper, Occasion> occasion)
    {
        // No release in sight, none to give notice of.
        if (ReleaseDue.Of(s.Custody) == Bounds.Never)
        {
            return [];
        }

        return s.Case.Papers.IsKnown ? s.Case.Papers.Select(occasion) : [new Occasion(Truth.Unknown, Bounds.Unknown)];
    }

    private static Bounds Earliest(Paper paper, Situation s) =>
        Bounds.Later(ReleaseDue.Of(s.Custody).Plus(TwoDaysBefore, s.Zone), Bounds.Of(paper.Received));

    private static Bounds Latest(Paper paper, Situation s) => Bounds.Later(ReleaseDue.Of(s.Custody), Bounds.Of(paper.Received));
}
