using System;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>One officer on duty in the jail, from one local time to another, in the jail's time zone.</summary>
/// <remarks>
/// If a clock change skips a local time, it moves forward by the length of the gap. If a local time occurs twice, the earlier one counts. A
/// shift that has no time left after that covers nothing.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed record Shift
{
    /// <summary>Describes one shift of one officer.</summary>
    /// <param name="officer">The id of the officer, as in the case file.</param>
    /// <param name="start">The local time it starts, included.</param>
    /// <param name="end">The local time it ends, excluded. A shift that ends after midnight ends on the next day's date.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is empty, or the end is not after the start.</exception>
    public Shift(string officer, LocalDateTime start, LocalDateTime end)
    {
        Officer = Ids.Required(officer);
        Start = start;
        End = end > start
            ? end
            : throw new ArgumentException("A shift ends after it starts; one over midnight ends on the next day.", nameof(end));
    }

    /// <summary>The id of the officer.</summary>
    public string Officer { get; }

    /// <summary>The local time it starts, included.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The local time it ends, excluded.</summary>
    public LocalDateTime End { get; }
}
