using System;

namespace Wso.Rules;

/// <summary>Counsel's time limits for release processing, in place of the library's one hour to start and twelve hours to finish.</summary>
/// <remarks>Whatever is left out keeps the library's limit.</remarks>
public sealed partial record ReleaseProcessingBounds
{
    /// <summary>Sets the limits. Whatever is left out keeps the library's limit.</summary>
    /// <param name="startsWithinMinutes">
    /// Elapsed minutes after release due by which processing must have started, from 0 to 1,440. That minute is included.
    /// </param>
    /// <param name="endsWithinHours">
    /// Elapsed hours after release due by which processing must be over, from 0 to 72. That instant is excluded.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public ReleaseProcessingBounds(int? startsWithinMinutes = null, int? endsWithinHours = null)
    {
        StartsWithinMinutes = startsWithinMinutes.UpTo(1_440);
        EndsWithinHours = endsWithinHours.UpTo(72);
    }

    /// <summary>
    /// Elapsed minutes after release due by which processing must have started. That minute is included. Left out: one hour.
    /// </summary>
    [Noted(Most = 1_440)]
    public int? StartsWithinMinutes { get; private set; }

    /// <summary>Elapsed hours after release due by which processing must be over. That instant is excluded. Left out: twelve.</summary>
    [Noted(Most = 72)]
    public int? EndsWithinHours { get; private set; }
}
