namespace Wso.HoldWatch;

/// <summary>The result of feeding a case file.</summary>
public enum Acceptance
{
    /// <summary>It is new, and it is watched from now on.</summary>
    Accepted,

    /// <summary>It is the same as the one already watched.</summary>
    Same,

    /// <summary>It is older than the one already watched, and it was dropped.</summary>
    Older,
}
