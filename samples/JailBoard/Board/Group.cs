namespace Wso.JailBoard;

/// <summary>How soon a person must be let go: the groups of the board, in its order.</summary>
internal enum Group
{
    /// <summary>Nothing authorizes custody but release processing, or not even that.</summary>
    ReleaseNow,

    /// <summary>It is not known whether the person may be held.</summary>
    FindOut,

    /// <summary>The hold, or local custody, ends within the hour.</summary>
    WithinTheHour,

    /// <summary>Within 24 hours: a night shift has no midnight.</summary>
    Today,

    /// <summary>Later, or at no time that is on record.</summary>
    Later,

    /// <summary>Not in this jail's custody.</summary>
    Gone,
}
