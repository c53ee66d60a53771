namespace Wso.JailBoard;

/// <summary>The board's clock: the machine's, or, in a demonstration, one that runs faster from its start on.</summary>
internal sealed class BoardClock(BoardClock.Pace pace) : IClock
{
    private readonly Instant start = SystemClock.Instance.GetCurrentInstant();

    public Instant GetCurrentInstant() =>
        pace.Speed == 1 ? SystemClock.Instance.GetCurrentInstant() : start
        + ((SystemClock.Instance.GetCurrentInstant() - start) * pace.Speed);

    /// <summary>How fast the clock runs.</summary>
    /// <param name="Speed">1: as time does.</param>
    public sealed record Pace(int Speed)
    {
        /// <summary>
        /// How long to wait for so much of the board's time: never shorter than asked, so that what wakes early finds nothing to do.
        /// </summary>
        public TimeSpan Real(Duration boards) =>
            boards <= Duration.Zero ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Ceiling(boards.TotalMilliseconds / Speed));
    }
}
