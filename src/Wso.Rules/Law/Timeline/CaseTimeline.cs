using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The course of a case: every instant at which something is recorded, or an answer changes.</summary>
/// <remarks>
/// Between two neighbors of <see cref="Instants"/> nothing changes, so the answer just before one is the answer at the one before it.
/// </remarks>
internal static class CaseTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(CaseFile file, Act ask)
    {
        var recorded = RecordedEvents.In(file).ToLookup(static one => one.At, static one => one.Name);
        var entries = new List<TimelineEntry>();
        var before = AnswersAt.Of(file, ask, Moment.Earliest);
        foreach (var instant in Instants.Of(file))
        {
            var now = AnswersAt.Of(file, ask, instant);
            var entry = new TimelineEntry(
                instant,
                recorded[instant].ToArray(),
                now.RulingsSince(before),
                now.HoldSince(before),
                now.DutiesSince(before));
            if (entry.Changes || entry.Recorded.Count > 0)
            {
                entries.Add(entry);
            }

            before = now;
        }

        return entries;
    }

    public static Instant? NextChange(CaseFile file, Act ask)
    {
        AnswersAt? now = null;
        foreach (var instant in Instants.Of(file).Where(later => later > ask.At))
        {
            now ??= AnswersAt.Of(file, ask, ask.At);
            if (!now.IsSameAt(instant))
            {
                return instant;
            }
        }

        return null;
    }
}
