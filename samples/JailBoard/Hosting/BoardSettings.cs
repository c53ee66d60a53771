namespace Wso.JailBoard;

/// <summary>What the board is started with.</summary>
/// <param name="Store">A connection string of SQLite or PostgreSQL.</param>
/// <param name="IsDemo">Made people, an accelerated clock, sign-in by one click.</param>
/// <param name="Speed">How fast the clock runs.</param>
internal sealed record BoardSettings(string Store, bool IsDemo = false, int Speed = 1);
