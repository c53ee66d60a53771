using System;

namespace Wso.HoldWatch;

/// <summary>An answer about a custody has changed. Delivered at least once, in order within a custody.</summary>
/// <param name="Custody">The id of the case file.</param>
/// <param name="Change">What changed: "hold", "ruling" and an action, "duty" with its force and what it is for.</param>
/// <param name="At">From when on, itself included, to the whole second; of newly fed facts, when they were accepted.</param>
/// <param name="From">The answer before. "none" if it is new.</param>
/// <param name="To">The answer now. "none" if there is none any more.</param>
/// <param name="Announced">When this was handed over, by the watch's clock. A repeat has another.</param>
public sealed record Notice(string Custody, string Change, DateTimeOffset At, string From, string To, DateTimeOffset Announced)
{
    /// <summary>The id of the notice. A repeat has the same id, so that a receiver can drop it.</summary>
    public string Id => FormattableString.Invariant($"{Custody}|{Change}|{At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'}");
}
