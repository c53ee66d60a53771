using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Which jails some cases are of, and from when to when: from the first booking to the last instant asked about.</summary>
internal sealed class AuditPeriod
{
    /// <summary>A title names no more jails than this.</summary>
    private const int MostNamed = 3;

    private readonly SortedSet<string> jails = new(StringComparer.Ordinal);
    private LocalDate? first, last;

    public void Add(CaseFile file, Instant at)
    {
        LocalDate Day(Instant instant) => instant.InZone(file.Facility.TimeZone).Date;
        if (jails.Count <= MostNamed)
        {
            jails.Add(file.Facility.Id);
        }

        if (file.Custody.Booked.TryGet(out var booked))
        {
            first = first is { } before ? LocalDate.Min(before, Day(booked)) : Day(booked);
        }

        last = last is { } after ? LocalDate.Max(after, Day(at)) : Day(at);
    }

    public void Add(AuditPeriod other)
    {
        jails.UnionWith(other.jails.Take(MostNamed + 1));
        first = first is { } before && other.first is { } earlier ? LocalDate.Min(before, earlier) : first ?? other.first;
        last = last is { } after && other.last is { } later ? LocalDate.Max(after, later) : last ?? other.last;
    }

    /// <summary>The jails and the days; empty where there was no case.</summary>
    public override string ToString() =>
        last is not { } end ? string.Empty
        : $"{(jails.Count > MostNamed ? "several jails" : string.Join(", ", jails))}, "
            + $"{(first is { } start ? Terminal.Iso(start) + " to " : "up to ")}{Terminal.Iso(end)}";
}
