using NodaTime;

namespace Wso.MadeCounty;

/// <summary>A breach that was put into a case on purpose.</summary>
/// <param name="Rule">The id of the rule that it breaks, in the rule book.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it is over; null where it lasts.</param>
internal sealed record InjectedBreach(string Rule, Instant From, Instant? Until);
