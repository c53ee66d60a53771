using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>Lists of spans of time, each in order and without overlap.</summary>
internal static class Intervals
{
    /// <summary>What lies in both of two lists.</summary>
    public static IEnumerable<Interval> Both(List<Interval> left, List<Interval> right)
    {
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            var start = Instant.Max(left[i].Start, right[j].Start);
            var end = Instant.Min(left[i].End, right[j].End);
            if (start < end)
            {
                yield return new Interval(start, end);
            }

            (i, j) = left[i].End <= right[j].End ? (i + 1, j) : (i, j + 1);
        }
    }

    /// <summary>Puts them in order, overlapping and touching ones made one.</summary>
    public static void Merge(List<Interval> spans)
    {
        if (spans.Count == 0)
        {
            return;
        }

        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var last = 0;
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start <= spans[last].End)
            {
                spans[last] = new Interval(spans[last].Start, Instant.Max(spans[last].End, spans[i].End));
            }
            else
            {
                spans[++last] = spans[i];
            }
        }

        spans.RemoveRange(last + 1, spans.Count - last - 1);
    }
}
