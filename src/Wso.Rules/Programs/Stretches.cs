using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>One officer, on duty and able to serve, from an instant to another.</summary>
internal readonly record struct Stretch(string Officer, Instant From, Instant Until);

/// <summary>All such stretches; those of one officer neither overlap nor touch.</summary>
internal sealed class Stretches
{
    private readonly Stretch[] byStart;
    private readonly Instant[] starts;
    private readonly Instant[] ends;
    private readonly Duration longest;

    public Stretches(IEnumerable<Stretch> stretches)
    {
        byStart = stretches.ToArray();
        starts = Array.ConvertAll(byStart, static stretch => stretch.From);
        Array.Sort(starts, byStart);
        ends = Array.ConvertAll(byStart, static stretch => stretch.Until);
        longest = byStart.Length == 0 ? Duration.Zero : byStart.Max(static stretch => stretch.Until - stretch.From);
        Array.Sort(ends);
    }

    /// <summary>One sweep over starts and ends: the window cut where anybody comes or goes.</summary>
    public List<CoverageSpan> Spans(Instant from, Instant until)
    {
        var spans = new List<CoverageSpan>();
        var (at, count, coming, going) = (from, 0, 0, 0);
        while (at < until)
        {
            for (; coming < starts.Length && starts[coming] <= at; coming++)
            {
                count++;
            }

            for (; going < ends.Length && ends[going] <= at; going++)
            {
                count--;
            }

            var next = until;
            next = coming < starts.Length ? Instant.Min(next, starts[coming]) : next;
            next = going < ends.Length ? Instant.Min(next, ends[going]) : next;
            spans.Add(new CoverageSpan(this, at, next, count));
            at = next;
        }

        return spans;
    }

    /// <summary>Who covers an instant: nobody whose stretch began as long ago as the longest one lasts.</summary>
    public IReadOnlyList<string> CoveringAt(Instant t)
    {
        var covering = new List<string>();
        var first = Array.BinarySearch(starts, t - longest);
        for (var i = first < 0 ? ~first : first; i < starts.Length && starts[i] <= t; i++)
        {
            if (byStart[i].Until > t)
            {
                covering.Add(byStart[i].Officer);
            }
        }

        covering.Sort(StringComparer.Ordinal);
        return covering;
    }
}
