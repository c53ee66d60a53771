using System;

namespace Wso.Rules;

/// <summary>Counsel's bounds of release processing, in place of the library's hour and twelve hours.</summary>
public sealed record ReleaseProcessingBounds
{
    /// <summary>The bounds; what is left out stays as the library has it.</summary>
    /// <param name="startsWithinMinutes">Elapsed minutes after release due by which processing must have started, that minute included; 0 to 1,440.</param>
    /// <param name="endsWithinHours">Elapsed hours after release due within which it must be over, that instant excluded; 0 to 72.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number outside its span.</exception>
    public ReleaseProcessingBounds(int? startsWithinMinutes = null, int? endsWithinHours = null)
    {
        StartsWithinMinutes = startsWithinMinutes is null or (>= 0 and <= 1_440)
            ? startsWithinMinutes
            : throw new ArgumentOutOfRangeException(nameof(startsWithinMinutes), startsWithinMinutes, "Minutes are a whole number from 0 to 1,440.");
        EndsWithinHours = endsWithinHours is null or (>= 0 and <= 72)
            ? endsWithinHours
            : throw new ArgumentOutOfRangeException(nameof(endsWithinHours), endsWithinHours, "Hours are a whole number from 0 to 72.");
    }

    /// <summary>Elapsed minutes after release due by which processing must have started, that minute included; null: one hour.</summary>
    public int? StartsWithinMinutes { get; }

    /// <summary>Elapsed hours after release due within which it must be over, that instant excluded; null: twelve.</summary>
    public int? EndsWithinHours { get; }

    internal static Answer<int> CheckedDays(Answer<int> days) =>
        !days.TryGet(out var count) || count is >= 0 and <= 366
            ? days
            : throw new ArgumentOutOfRangeException(nameof(days), count, "Days are a whole number from 0 to 366.");
}
