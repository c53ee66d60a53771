using System;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>A limit of a hold in two or three words, for a drawing. The rule's own sentence says it whole.</summary>
public static class LimitLabel
{
    /// <summary>"48-hour limit", "state limit", "end of the agreement".</summary>
    public static string Of(Rule limit) =>
        limit.Id == "state.ceiling" ? "state limit"
        : limit.Id.EndsWith(".48-hours", StringComparison.Ordinal) ? "48-hour limit"
        : limit.Id.EndsWith(".same-day", StringComparison.Ordinal) ? "end of the day of arrest"
        : limit.Id.EndsWith(".longest-stay", StringComparison.Ordinal) ? "longest stay"
        : limit.Id.EndsWith(".end-of-agreement", StringComparison.Ordinal) ? "end of the agreement"
        : throw new ArgumentOutOfRangeException(nameof(limit), limit.Id, "No label is known for this limit: add one here.");
}
