namespace Wso.Rules;

/// <summary>What a notice announces.</summary>
public enum NoticeKind
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The end of the agreement, for ever.</summary>
    Termination,

    /// <summary>A pause, until it is rescinded.</summary>
    Suspension,
}
