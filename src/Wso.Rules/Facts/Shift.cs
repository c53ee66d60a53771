using System;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>One officer on duty in the jail, from a local time to another in the jail's own time zone.</summary>
/// <remarks>A local time that a clock change skips moves forward by the length of the gap; one that occurs twice is the earlier. A shift that is left with no time by that covers nothing.</remarks>
public sealed record Shift
{
    /// <summary>A shift of this officer.</summary>
    /// <param name="officer">The id of the officer, as in the case file.</param>
    /// <param name="start">The local time of its start, included.</param>
    /// <param name="end">The local time of its end, excluded: after midnight it is of the next day.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is empty, or the end is not after the start.</exception>
    public Shift(string officer, LocalDateTime start, LocalDateTime end)
    {
        Officer = Ids.Required(officer);
        Start = start;
        End = end > start ? end : throw new ArgumentException("A shift ends after it starts; one over midnight ends on the next day.", nameof(end));
    }

    /// <summary>The id of the officer.</summary>
    public string Officer { get; }

    /// <summary>The local time from which the officer is on duty.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The local time from which no longer.</summary>
    public LocalDateTime End { get; }
}
