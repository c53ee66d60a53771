using System;
using System.Collections.Generic;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>What is stored for a custody: its facts, and how far they were announced. Every answer is computed from these again.</summary>
[GenerateSerializer]
public sealed record CustodyState
{
    /// <summary>The case file in its canonical form, or null before the first one.</summary>
    [Id(0)]
    public string? CaseFile { get; init; }

    /// <summary>
    /// When a case file was accepted whose changes are not yet announced. Stored before they are, so that a repeat carries the same
    /// instant.
    /// </summary>
    [Id(1)]
    public DateTimeOffset? Accepted { get; init; }

    /// <summary>Everything up to this instant, included, is announced.</summary>
    [Id(2)]
    public DateTimeOffset Through { get; init; }

    /// <summary>The last announced answers.</summary>
    [Id(3)]
    public Dictionary<string, string> Announced { get; init; } = [];
}
