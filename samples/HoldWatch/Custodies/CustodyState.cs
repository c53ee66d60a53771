using System;
using System.Collections.Generic;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>All that is stored of a custody: its facts, and how far they have been announced. Every answer is worked out from it anew.</summary>
[GenerateSerializer]
public sealed record CustodyState
{
    /// <summary>The case file in its canonical form; null before the first.</summary>
    [Id(0)]
    public string? CaseFile { get; init; }

    /// <summary>When a case file was accepted whose changes are not yet announced. Stored before they are, so that a repeat carries the same instant.</summary>
    [Id(1)]
    public DateTimeOffset? Accepted { get; init; }

    /// <summary>The instant up to which, itself included, everything is announced.</summary>
    [Id(2)]
    public DateTimeOffset Through { get; init; }

    /// <summary>The answers as they were last announced.</summary>
    [Id(3)]
    public Dictionary<string, string> Announced { get; init; } = [];
}
