namespace Wso.JailBoard;

/// <summary>What somebody at the desk recorded about a custody. The row never changes: a wrong one is corrected by a later one.</summary>
internal sealed record Entry
{
    public required int CustodyId { get; init; }

    /// <summary>From 1, without a gap. With the custody it is the key, so that of two desks only one can write the next.</summary>
    public required int Number { get; init; }

    public required string By { get; init; }

    /// <summary>When it was recorded, by the board's clock: ISO 8601, UTC. When it happened is in the fact.</summary>
    public required string Recorded { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string What { get; init; }

    /// <summary>
    /// What was said, as <see cref="EntryForm"/> keeps it; null: the entry takes another back and puts nothing in its place.
    /// </summary>
    public string? Fact { get; init; }

    /// <summary>The entry that this one takes back.</summary>
    public int? Corrects { get; init; }

    /// <summary>Why the board refused it: the fact is what was said, and never counted. Null: it was recorded.</summary>
    public string? Refused { get; init; }

    /// <summary>Why a release time was moved, or why an act is on record that was not permitted; null where nobody had to say.</summary>
    public string? Reason { get; init; }
}
