using System.Linq;
using FluentValidation;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>At most one agreement of each type is in force at any instant.</summary>
internal static class OverlapRules
{
    public static void Check<T>(FactList<Agreement> agreements, ValidationContext<T> context)
    {
        var index = CaseIndex.Of(context);
        var spansOfEachType = agreements
            .Select((agreement, i) => (agreement.Type, Index: i, Begin: index.Latest(agreement.Effective), End: SureEnd(agreement, index)))
            .Where(static span => span.Type != AgreementType.Unknown && span.Begin < span.End)
            .OrderBy(static span => span.Begin)
            .GroupBy(static span => span.Type);

        foreach (var spans in spansOfEachType)
        {
            var end = Instant.MinValue;
            foreach (var span in spans)
            {
                if (span.Begin < end)
                {
                    context.Tell(
                        $"{context.PropertyPath}[{span.Index}].effective",
                        "agreement.overlaps",
                        "The agreement overlaps an earlier one of the same type.",
                        "spans that do not overlap (an agreement is not in force at its ended time)");
                }

                end = Instant.Max(end, span.End!.Value);
            }
        }
    }

    /// <summary>
    /// Until when it surely ran: to the first hour that a bare date leaves open, and not after a notice that may have terminated it.
    /// </summary>
    private static Instant? SureEnd(Agreement agreement, CaseIndex index)
    {
        var end = agreement.Ended == DateOrInstant.Never ? Moment.Latest : index.Earliest(agreement.Ended);
        foreach (var notice in
            agreement.Notices.OrNone()
                .Where(static notice => notice.Kind != NoticeKind.Suspension && !notice.Received.IsNever))
        {
            end = notice.Received.TryGetSpan(out var received, out var _) && end is { } before ? Instant.Min(received, before) : null;
        }

        return end;
    }
}
