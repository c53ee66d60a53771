namespace Wso.Rules;

/// <summary>What a notice announces.</summary>
public enum NoticeKind
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The permanent end of the agreement.</summary>
    Termination,

    /// <summary>A pause, until it is rescinded.</summary>
    Suspension,
}
