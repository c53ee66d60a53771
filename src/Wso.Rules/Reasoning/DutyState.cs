namespace Wso.Rules;

/// <summary>The state of a duty at an instant.</summary>
public enum DutyState
{
    /// <summary>A fact is missing: whether it is owed, when its time starts, or whether it was done. The default.</summary>
    Unknown,

    /// <summary>To be done, and not late.</summary>
    Due,

    /// <summary>Not done, and its due time has come. At the due time itself it is already overdue.</summary>
    Overdue,

    /// <summary>Done at or before its due time. A request that was done is always done in time.</summary>
    Done,

    /// <summary>Done after its due instant.</summary>
    DoneLate,

    /// <summary>Only for a request: the time it was asked for has passed.</summary>
    TimePassed,

    /// <summary>Only for a request: state law forbids what is asked for.</summary>
    Forbidden,
}
