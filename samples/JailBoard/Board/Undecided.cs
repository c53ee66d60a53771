namespace Wso.JailBoard;

/// <summary>A custody about which nothing is decided.</summary>
/// <param name="Stay">Whose.</param>
/// <param name="Fault">What went wrong while deciding or showing it; null: what is stored is not accepted, and its page says why.</param>
internal sealed record Undecided(Stay Stay, Exception? Fault);
