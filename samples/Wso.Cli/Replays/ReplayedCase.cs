using System.Collections.Generic;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>A case that was decided again, with what the changelog says about a difference.</summary>
/// <param name="Id">The id of the case, or a question mark.</param>
/// <param name="Refused">Why nothing could be compared. Null if the answers were compared.</param>
/// <param name="Replay">What the library found. Null if the case or the answer is missing.</param>
/// <param name="Law">If the answers differ: what the changelog says under Law, between the two versions, about rules that either answer
/// names.</param>
internal sealed record ReplayedCase(string Id, string? Refused, Replay? Replay, IReadOnlyList<LawChangelog.Entry> Law)
{
    /// <summary>What is written as a line of JSON.</summary>
    public object Line => new
    {
        Id,
        Refused,
        Then = Receipt(Replay?.Then),
        Now = Receipt(Replay?.Now),
        Differences = Replay?.Differences ?? [],
        DifferencesLeftOut = Replay?.DifferencesLeftOut is > 0 and var leftOut ? leftOut : (int?)null,
        Law,
    };

    private static object? Receipt(DecisionReceipt? receipt) =>
        receipt is null ? null : new { receipt.Law, receipt.Library, Tzdb = receipt.TimeZoneData, receipt.CaseFile };
}
