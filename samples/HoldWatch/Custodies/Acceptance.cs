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

    /// <summary>
    /// Its id is that of a custody of another agency, which is watched already. It was not taken: two persons under one id would be one.
    /// </summary>
    AnotherAgency,

    /// <summary>It asks about an instant that has not come. It was not taken: every file after it would be older.</summary>
    Ahead,
}
