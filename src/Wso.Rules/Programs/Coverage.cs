using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>
/// Whether someone who could serve a warrant is always on duty in the jail ("certified personnel working in the jail at all times"). It
/// compares designations with a duty roster.
/// </summary>
/// <remarks>
/// It weighs what records show: the agreement, the designation, the place and state law. Attested facts must be confirmed at the time of
/// the act. <see cref="Eligibility"/> lists them, and says why an officer on duty does not count.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
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

    /// <summary>The end of the window, excluded.</summary>
    public Instant Until { get; }

    /// <summary>
    /// The whole window in order, divided wherever an officer comes or goes. Two neighboring spans never have the same officers.
    /// </summary>
    public IReadOnlyList<CoverageSpan> Spans { get; }

    /// <summary>The spans in which no officer is shown to be able to serve a warrant.</summary>
    public IReadOnlyList<CoverageSpan> Gaps => Spans.Where(span => span.Count == 0).ToArray();

    /// <summary>The officers who are at some time the only one. If one of them is absent, there is a gap. In ordinal order.</summary>
    public IReadOnlyList<string> Irreplaceable =>
        Spans.Where(span => span.Count == 1)
            .SelectMany(span => span.Officers)
            .Distinct()
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToArray();

    /// <summary>Works out which officers of a roster cover a jail.</summary>
    /// <param name="jail">
    /// The facility, agency, officers and local law are read. The person, the papers and the custody are ignored.
    /// </param>
    /// <param name="action">
    /// To serve a Form I-200 (<see cref="JailAction.ExecuteArrestWarrant"/>) or a Form I-205
    /// (<see cref="JailAction.ServeRemovalWarrant"/>).
    /// </param>
    /// <param name="roster">
    /// The shifts in this jail, in any order. They may overlap. A shift of an officer whom the case file does not list covers nothing.
    /// </param>
    /// <param name="from">The first instant of the window.</param>
    /// <param name="until">The end, excluded.</param>
    /// <exception cref="ArgumentNullException">The jail, the roster or a shift of it is null.</exception>
    /// <exception cref="ArgumentException">The action does not serve a warrant, or the window does not end after it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The window is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public static Coverage Of(CaseFile jail, JailAction action, IEnumerable<Shift> roster, Instant from, Instant until)
    {
        _ = jail ?? throw new ArgumentNullException(nameof(jail));
        _ = roster ?? throw new ArgumentNullException(nameof(roster));
        _ = action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant ? action
            : throw new ArgumentException(
                "Coverage is about serving a warrant: ask about ExecuteArrestWarrant or ServeRemovalWarrant.",
                nameof(action));
        _ = Moment.Checked(until) > Moment.Checked(from)
            ? until
            : throw new ArgumentException("The window ends after it starts.", nameof(until));

        var officers = jail.Officers.OrNone()
            .Where(officer => officer.Id is not null)
            .GroupBy(officer => officer.Id!)
            .ToDictionary(same => same.Key, same => same.First());
        return new Coverage(
            new Stretches(
                OnDuty(jail.Facility.TimeZone, roster, from, until).SelectMany(duty => officers.TryGetValue(duty.Key, out var officer)
            ? Intervals.Both(duty.Value, Readiness.Of(jail, officer, action, from, until))
                .Select(span => new Stretch(duty.Key, span.Start, span.End))
            : [])), from, until);
    }

    /// <summary>From when until when, and how many gaps.</summary>
    public override string ToString() => $"{From} to {Until}: {Gaps.Count} gaps";

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
                (duty.TryGetValue(shift.Officer, out var spans) ? spans : duty[shift.Officer] = new List<Interval>())
                    .Add(new Interval(start, end));
            }
        }

        foreach (var spans in duty.Values)
        {
            Intervals.Merge(spans);
        }

        return duty;
    }

    private static Shift NotNull(Shift? shift) =>
        shift ?? throw new ArgumentNullException(nameof(shift), "No shift of a roster may be null.");
}
