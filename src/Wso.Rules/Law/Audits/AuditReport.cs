using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>What went wrong in a custody up to an instant, as far as the facts show it.</summary>
public sealed class AuditReport
{
    internal AuditReport(IReadOnlyList<Breach> breaches, IReadOnlyList<Interval> outProcessing, bool isCustodyDecided)
    {
        Breaches = breaches;
        OutProcessing = outProcessing;
        IsCustodyDecided = isCustodyDecided;
    }

    /// <summary>Every breach, the earliest first. What a missing fact leaves open is none; no instant of custody counts twice.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>The spans after release due that were release processing, and neither hold nor breach; start included, end excluded.</summary>
    public IReadOnlyList<Interval> OutProcessing { get; }

    /// <summary>Whether the facts decide of every instant of custody after release due that it was lawful or a breach; where they do not, a breach may have gone unseen.</summary>
    /// <remarks>False too where it is not known when release was due, or whether and when the person left.</remarks>
    public bool IsCustodyDecided { get; }
}
