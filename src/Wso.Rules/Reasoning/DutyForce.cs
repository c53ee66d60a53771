namespace Wso.Rules;

/// <summary>Who says that a duty must be done.</summary>
public enum DutyForce
{
    /// <summary>The agreement that the agency signed. For release: the law that binds every jail.</summary>
    Agreement,

    /// <summary>The law of the state.</summary>
    StateCommand,

    /// <summary>ICE asks for it, and no law requires it. A request is never overdue.</summary>
    Request,
}
