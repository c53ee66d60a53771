using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>What went wrong in a custody up to an instant, as far as the facts show it.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class AuditReport
{
    internal AuditReport(
        IReadOnlyList<Breach> breaches,
        IReadOnlyList<Breach> withinTolerance,
        IReadOnlyList<Interval> outProcessing,
        IReadOnlyList<OpenQuestion> open,
        Truth wasInCustody)
    {
        Breaches = breaches;
        WithinTolerance = withinTolerance;
        OutProcessing = outProcessing;
        Open = open;
        WasInCustody = wasInCustody;
    }

    /// <summary>Every breach, the earliest first. A missing fact never makes one. Breaches of custody never overlap.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>Releases that followed the end of a hold within the tolerance that you gave. They are not among the breaches.</summary>
    public IReadOnlyList<Breach> WithinTolerance { get; }

    /// <summary>
    /// The spans after release due that were release processing, not a hold and not a breach. The start is included, the end is excluded.
    /// </summary>
    public IReadOnlyList<Interval> OutProcessing { get; }

    /// <summary>
    /// The spans of custody after release due that the facts leave undecided, each with the question that would decide it.
    /// </summary>
    public IReadOnlyList<OpenQuestion> Open { get; }

    /// <summary>Whether the person was booked by the time of the audit. If not, only the acts are audited.</summary>
    public Truth WasInCustody { get; }

    /// <summary>Whether the facts decide, for every instant of custody after release due, that it was lawful or a breach.</summary>
    public bool IsCustodyDecided => Open.Count == 0;

    /// <summary>How many breaches and open questions.</summary>
    public override string ToString() => $"{Breaches.Count} breaches, {Open.Count} open questions";
}
