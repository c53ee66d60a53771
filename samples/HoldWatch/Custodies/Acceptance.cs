namespace Wso.HoldWatch;

/// <summary>What became of a case file that was fed.</summary>
public enum Acceptance
{
    /// <summary>It is what is watched from now on.</summary>
    Accepted,

    /// <summary>It is the one already held.</summary>
    Same,

    /// <summary>It speaks as of an earlier instant than the one held, and was dropped.</summary>
    Older,
}
