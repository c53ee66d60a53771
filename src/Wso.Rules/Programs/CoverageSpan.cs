using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>A span of time in which the same officers cover the jail, or no officer does.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class CoverageSpan
{
    private readonly Stretches stretches;

    internal CoverageSpan(Stretches stretches, Instant from, Instant until, int count)
    {
        this.stretches = stretches;
        From = from;
        Until = until;
        Count = count;
    }

    /// <summary>The start of the span, included.</summary>
    public Instant From { get; }

    /// <summary>The end of the span, excluded.</summary>
    public Instant Until { get; }

    /// <summary>How many officers cover it. 0 is a gap.</summary>
    public int Count { get; }

    /// <summary>The ids of the officers who cover it, in ordinal order. Computed when you read it.</summary>
    public IReadOnlyList<string> Officers => Count == 0 ? [] : stretches.CoveringAt(From);

    /// <summary>The span and how many cover it.</summary>
    public override string ToString() => $"{From} to {Until}: {Count}";
}
