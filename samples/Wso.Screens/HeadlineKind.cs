namespace Wso.Screens;

/// <summary>What to do first, in the order of danger.</summary>
public enum HeadlineKind
{
    /// <summary>Nothing authorizes custody but release processing, if that.</summary>
    ReleaseNow,

    /// <summary>A hold is in effect, and has an end.</summary>
    ReleaseBy,

    /// <summary>It is not known whether the person may be held.</summary>
    NotKnown,

    /// <summary>A hold is in effect, and nothing on record ends it.</summary>
    HeldWithoutEnd,

    /// <summary>Local custody goes on; release is not due yet.</summary>
    NotBefore,

    /// <summary>The person is not in the jail's custody.</summary>
    NotHere,
}
