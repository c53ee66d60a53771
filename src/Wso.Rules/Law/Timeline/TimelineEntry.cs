using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>An instant of a case at which something is recorded, or an answer changes by itself.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class TimelineEntry
{
    internal TimelineEntry(
        Instant at,
        IReadOnlyList<string> recorded,
        IReadOnlyList<RulingChange> rulings,
        HoldChange? hold,
        IReadOnlyList<DutyChange> duties)
    {
        At = at;
        Recorded = recorded;
        Rulings = rulings;
        Hold = hold;
        Duties = duties;
    }

    /// <summary>The instant. The change counts from this instant on, itself included.</summary>
    public Instant At { get; }

    /// <summary>
    /// What is recorded for the instant, by the names of the case file: "custody.releaseDue",
    /// "papers[0].received", "acts[1]". Empty if only time passes.
    /// </summary>
    /// <remarks>A bare date is listed at the instant from which it counts.</remarks>
    public IReadOnlyList<string> Recorded { get; }

    /// <summary>The actions that are ruled otherwise from here on, in the circumstances asked about.</summary>
    public IReadOnlyList<RulingChange> Rulings { get; }

    /// <summary>What becomes of the hold; null where it stays as it is.</summary>
    public HoldChange? Hold { get; }

    /// <summary>The duties that arise, stand otherwise, or fall away.</summary>
    public IReadOnlyList<DutyChange> Duties { get; }

    /// <summary>Whether any answer changes here; false where something is recorded that changes none.</summary>
    public bool Changes => Rulings.Count > 0 || Hold is not null || Duties.Count > 0;

    /// <summary>The instant, what is recorded and what changes.</summary>
    public override string ToString() =>
        $"{At}: recorded {Recorded.Count}, changes {Rulings.Count} rulings, {(Hold is null ? 0 : 1)} holds, {Duties.Count} duties";
}
