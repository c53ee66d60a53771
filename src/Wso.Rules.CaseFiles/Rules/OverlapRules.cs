using System.Linq;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>At most one agreement of each type is in force at any instant.</summary>
internal static class OverlapRules
{
    public static void Check(CaseFile file, Findings found)
    {
        var agreements = file.Agency.Agreements;
        for (var later = 1; later < agreements.Count; later++)
        {
            if (agreements.Take(later).Any(earlier => Overlap(earlier, agreements[later], file)))
            {
                found.Add($"$.agency.agreements[{later}].effective", "This agreement overlaps another of the same type.", "spans that do not overlap: ended is outside");
            }
        }
    }

    private static bool Overlap(Agreement one, Agreement other, CaseFile file)
    {
        var (begin, end) = Span(one, file);
        var (otherBegin, otherEnd) = Span(other, file);
        return one.Type != AgreementType.Unknown && one.Type == other.Type
            && begin < end && begin < otherEnd && otherBegin < end && otherBegin < otherEnd;
    }

    /// <summary>The instants at which it surely ran: at every hour that a bare date leaves open, and not after a notice that may have terminated it.</summary>
    private static (Instant? Begin, Instant? End) Span(Agreement agreement, CaseFile file)
    {
        var end = agreement.Ended == DateOrInstant.Never ? Moment.Latest : file.Earliest(agreement.Ended);
        foreach (var notice in agreement.Notices.Where(static notice => notice.Kind != NoticeKind.Suspension && !notice.Received.IsNever))
        {
            end = notice.Received.TryGet(out var received) && end is { } before ? Instant.Min(received, before) : null;
        }

        return (file.Latest(agreement.Effective), end);
    }
}
