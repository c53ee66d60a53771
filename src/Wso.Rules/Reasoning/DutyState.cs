namespace Wso.Rules;

/// <summary>How a duty stands at an instant.</summary>
public enum DutyState
{
    /// <summary>A fact is missing: whether it is owed, from when it counts, or whether it was done. The default.</summary>
    Unknown,

    /// <summary>To be done, and not late.</summary>
    Due,

    /// <summary>Not done, and its due instant has come: at that instant itself it is overdue.</summary>
    Overdue,

    /// <summary>Done by its due instant, that instant included. A request that was done is always done in time.</summary>
    Done,

    /// <summary>Done after its due instant.</summary>
    DoneLate,

    /// <summary>Only for a request: the time in which it was asked for has passed.</summary>
    TimePassed,

    /// <summary>Only for a request: state law forbids what is asked for.</summary>
    Forbidden,
}
