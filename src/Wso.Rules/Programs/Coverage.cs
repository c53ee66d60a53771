using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>Whether there is always somebody in the jail who could serve a warrant: "certified personnel working in the jail at all times", held against designations and a duty roster.</summary>
/// <remarks>It weighs what records show: agreement in force, designation, place, state law. What is said at the moment is to be confirmed then; <see cref="Eligibility"/> lists it, and why somebody on duty does not count.</remarks>
public sealed class Coverage
{
    private Coverage(Stretches stretches, Instant from, Instant until)
    {
        From = from;
        Until = until;
        Spans = stretches.Spans(from, until);
    }

    /// <summary>The first instant of the window.</summary>
    public Instant From { get; }

    /// <summary>The first instant after the window.</summary>
    public Instant Until { get; }

    /// <summary>The whole window in order, cut where somebody comes or goes; no two neighbors have the same officers.</summary>
    public IReadOnlyList<CoverageSpan> Spans { get; }

    /// <summary>The spans in which nobody is shown to be able to serve.</summary>
    public IReadOnlyList<CoverageSpan> Gaps => Spans.Where(span => span.Count == 0).ToArray();

    /// <summary>The officers who at some time of the window are the only one: each one's absence opens a gap. In ordinal order.</summary>
    public IReadOnlyList<string> Irreplaceable => Spans.Where(span => span.Count == 1).SelectMany(span => span.Officers).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToArray();

    /// <summary>Who covers a jail with a roster.</summary>
    /// <param name="jail">Facility, agency, officers and local law; its person, papers and custody do not matter.</param>
    /// <param name="action">To serve a Form I-200 (<see cref="JailAction.ExecuteArrestWarrant"/>) or a Form I-205 (<see cref="JailAction.ServeRemovalWarrant"/>).</param>
    /// <param name="roster">The shifts in this jail, in any order; they may overlap. One of an officer whom the case file does not list covers nothing.</param>
    /// <param name="from">The first instant of the window.</param>
    /// <param name="until">The first instant after it.</param>
    /// <exception cref="ArgumentNullException">The jail, the roster or a shift of it is null.</exception>
    /// <exception cref="ArgumentException">The action serves no warrant, or the window does not end after it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public static Coverage Of(CaseFile jail, JailAction action, IEnumerable<Shift> roster, Instant from, Instant until)
    {
        _ = jail ?? throw new ArgumentNullException(nameof(jail));
        _ = roster ?? throw new ArgumentNullException(nameof(roster));
        _ = action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant ? action
            : throw new ArgumentException("Coverage is about serving a warrant: ask about ExecuteArrestWarrant or ServeRemovalWarrant.", nameof(action));
        _ = Moment.Checked(until) > Moment.Checked(from) ? until : throw new ArgumentException("The window ends after it starts.", nameof(until));

        var officers = jail.Officers.OrNone().Where(officer => officer.Id is not null).GroupBy(officer => officer.Id!).ToDictionary(same => same.Key, same => same.First());
        return new Coverage(new Stretches(OnDuty(jail.Facility.TimeZone, roster, from, until).SelectMany(duty => officers.TryGetValue(duty.Key, out var officer)
            ? Intervals.Both(duty.Value, Readiness.Of(jail, officer, action, from, until)).Select(span => new Stretch(duty.Key, span.Start, span.End))
            : [])), from, until);
    }

    /// <summary>When each officer is on duty within the window: in order, overlapping and touching shifts made one.</summary>
    internal static Dictionary<string, List<Interval>> OnDuty(DateTimeZone zone, IEnumerable<Shift> roster, Instant from, Instant until)
    {
        var duty = new Dictionary<string, List<Interval>>(StringComparer.Ordinal);
        foreach (var shift in roster)
        {
            var start = Instant.Max(from, LocalDays.At(NotNull(shift).Start, zone));
            var end = Instant.Min(until, LocalDays.At(shift.End, zone));
            if (start < end)
            {
                (duty.TryGetValue(shift.Officer, out var spans) ? spans : duty[shift.Officer] = new List<Interval>()).Add(new Interval(start, end));
            }
        }

        foreach (var spans in duty.Values)
        {
            Intervals.Merge(spans);
        }

        return duty;
    }

    private static Shift NotNull(Shift? shift) => shift ?? throw new ArgumentNullException(nameof(shift), "No shift of a roster may be null.");
}
