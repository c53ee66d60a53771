using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>The course of a custody as a drawing: where its bands and marks stand. The library's own timeline, cut to the days around release.</summary>
internal sealed class TimelineChart
{
    public const int Width = 900;

    /// <summary>How much is shown before release due and after the last change.</summary>
    private static readonly Duration Before = Duration.FromHours(12);
    private static readonly Duration After = Duration.FromHours(6);

    /// <summary>A release due farther away than this is a slip of the pen, or a stay of years: a drawing of all its days would show nothing.</summary>
    private static readonly Duration Longest = Duration.FromDays(31);

    private readonly Instant from;
    private readonly Instant until;

    public TimelineChart(CaseFile file, Instant now)
    {
        var all = RuleBook.Current.Timeline(file, BoardRow.Here(file, now));
        var around = file.Custody.ReleaseDue.TryGet(out var due) && due > now - Longest && due < now + Longest ? due : now;
        var last = all.Where(static entry => entry.Hold is not null).Select(static entry => entry.At).Append(around).Append(now).Where(at => at < now + BoardRow.Ahead + BoardRow.Ahead).Max();
        (from, until) = (Instant.Min(around, now) - Before, last + After);
        Entries = [.. all.Where(entry => entry.At >= Begin(file) && entry.At < until)];
        Marks = [.. Entries.Where(entry => entry.At >= from).Select((entry, i) => (entry.At, X(entry.At)))];
        var edges = all.Select(static entry => entry.At).Where(at => at > from && at < until).Prepend(from).Append(until).ToList();
        Bands = Joined(edges.Zip(edges.Skip(1), (start, end) => new Band(X(start), X(end) - X(start), RuleBook.Current.Hold(file, start).Ruling)));
        Now = X(now);
    }

    /// <summary>What is recorded and what changes, from booking or the first paper on.</summary>
    public IReadOnlyList<TimelineEntry> Entries { get; }

    public IReadOnlyList<Band> Bands { get; }

    /// <summary>Those of the entries that lie in the drawing.</summary>
    public IReadOnlyList<(Instant At, int X)> Marks { get; }

    /// <summary>Where the present is.</summary>
    public int Now { get; }

    /// <summary>The starts of the local days within.</summary>
    public IEnumerable<(LocalDate Day, int X)> Days(DateTimeZone zone)
    {
        for (var day = from.InZone(zone).Date.PlusDays(1); zone.AtStartOfDay(day).ToInstant() < until; day = day.PlusDays(1))
        {
            yield return (day, X(zone.AtStartOfDay(day).ToInstant()));
        }
    }

    private static Instant Begin(CaseFile file) =>
        file.Papers.OrNone().Select(static paper => paper.Received).Append(file.Custody.Booked).Select(static moment => moment.TryGet(out var at) ? at : Instant.MaxValue).Min();

    private static List<Band> Joined(IEnumerable<Band> bands)
    {
        var joined = new List<Band>();
        foreach (var band in bands)
        {
            if (joined is [.., var last] && last.Ruling == band.Ruling)
            {
                joined[^1] = last with { Width = band.X + band.Width - last.X };
            }
            else
            {
                joined.Add(band);
            }
        }

        return joined;
    }

    private int X(Instant at) => (int)Math.Round((at - from) / (until - from) * Width);

    /// <summary>A span over which the ruling on the hold stays the same.</summary>
    internal sealed record Band(int X, int Width, Ruling Ruling);
}
