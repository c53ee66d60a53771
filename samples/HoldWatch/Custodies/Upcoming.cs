using System;
using System.Collections.Generic;
using Orleans;

namespace Wso.HoldWatch;

/// <summary>The next change of a custody.</summary>
/// <param name="Custody">The id of its case file.</param>
/// <param name="County">The facility that holds the person.</param>
/// <param name="At">The first instant at which it applies.</param>
/// <param name="Changes">What changes: from what to what.</param>
[GenerateSerializer, Immutable]
public sealed record Upcoming(
    [property: Id(0)] string Custody,
    [property: Id(1)] string County,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] IReadOnlyList<string> Changes);
