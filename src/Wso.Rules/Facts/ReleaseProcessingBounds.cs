using System;

namespace Wso.Rules;

/// <summary>Counsel's bounds of release processing, in place of the library's hour and twelve hours.</summary>
/// <remarks>Whatever is left out stays as the library has it.</remarks>
public sealed partial record ReleaseProcessingBounds
{
    /// <summary>The bounds; what is left out stays as the library has it.</summary>
    /// <param name="startsWithinMinutes">Elapsed minutes after release due by which processing must have started, that minute included; 0 to 1,440.</param>
    /// <param name="endsWithinHours">Elapsed hours after release due within which it must be over, that instant excluded; 0 to 72.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number outside its span.</exception>
    public ReleaseProcessingBounds(int? startsWithinMinutes = null, int? endsWithinHours = null)
    {
        StartsWithinMinutes = startsWithinMinutes.UpTo(1_440);
        EndsWithinHours = endsWithinHours.UpTo(72);
    }

    /// <summary>Elapsed minutes after release due by which processing must have started, that minute included; left out: one hour.</summary>
    [Noted(Most = 1_440)]
    public int? StartsWithinMinutes { get; private set; }

    /// <summary>Elapsed hours after release due within which it must be over, that instant excluded; left out: twelve.</summary>
    [Noted(Most = 72)]
    public int? EndsWithinHours { get; private set; }
}
