using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>
/// Every instant at which an answer about a case can change: what is recorded, what
/// the clocks of the book make of it, and what state law adds.
/// </summary>
/// <remarks>More than those at which one does change. Nothing is mirrored here: each clock names its own instants.</remarks>
internal static class Instants
{
    private static readonly ConditionalWeakTable<CaseFile, Instant[]> Found = new();

    /// <summary>Those from one instant to another, both included and themselves among them.</summary>
    public static IEnumerable<Instant> Between(Instant first, Instant last, CaseFile file) =>
        first >= last ? [first] : [first, .. Of(file).Where(instant => instant > first && instant < last), last];

    /// <summary>
    /// Whether something was so when another thing happened. If that is known only within a
    /// span, the answer is the one that all instants of the span share, or unknown.
    /// </summary>
    public static Truth When(Moment happened, CaseFile file, Func<CaseFile, Instant, Truth> wasSo) =>
        happened.TryGet(out var at) ? wasSo(file, at)
        : happened.TryGetSpan(out var first, out var last) ? Throughout(first, last, file, wasSo)
        : happened.IsNever ? Truth.No
        : Truth.Unknown;

    /// <summary>In order, each once. They are found when first asked for, and kept for as long as the case file is.</summary>
    public static Instant[] Of(CaseFile file) => Found.GetValue(file, Find);

    private static Instant[] Find(CaseFile file)
    {
        var zone = file.Facility.TimeZone;
        var instants = RecordedEvents.In(file).ConvertAll(static recorded => recorded.At);
        var ofState = StateDuties.Of(file.Facility.State)
            .SelectMany(static duty => new[] { duty.Due, duty.LateFrom })
            .OfType<Clock>();
        foreach (var clock in AllRules.Clocks.Concat(ofState))
        {
            instants.AddRange(clock.Candidates(file));
        }

        foreach (var span in States.StateTable.Of(file.Facility.State))
        {
            if (span.From is { } from) // where one ends, the next begins
            {
                instants.Add(LocalDays.StartOf(from, zone));
            }
        }

        instants.RemoveAll(static instant => instant < Moment.Earliest || instant >= Moment.Latest);
        instants.Sort();
        return instants.Where((instant, i) => i == 0 || instant != instants[i - 1]).ToArray();
    }

    private static Truth Throughout(Instant first, Instant last, CaseFile file, Func<CaseFile, Instant, Truth> wasSo) =>
        Between(first, last, file).Select(instant => wasSo(file, instant)).Aggregate(static (one, other) => one.IfBothAgree(other));
}
