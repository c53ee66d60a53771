namespace Wso.Cli;

/// <summary>Something about a jail's standing data that somebody should look at.</summary>
/// <param name="Kind">How pressing it is.</param>
/// <param name="About">Which agreement, officer, facility or answer.</param>
/// <param name="Says">What was found.</param>
/// <param name="Do">What to do about it.</param>
internal sealed record Finding(FindingKind Kind, string About, string Says, string Do);

internal enum FindingKind
{
    /// <summary>It does not hold now.</summary>
    Now,

    /// <summary>It ends within the days looked at.</summary>
    Soon,

    /// <summary>It is not known, and so it counts for nothing.</summary>
    NotKnown,
}
