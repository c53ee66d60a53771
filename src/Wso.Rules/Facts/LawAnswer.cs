namespace Wso.Rules;

/// <summary>How state or local law answers one of the seven questions.</summary>
/// <remarks>An agency's own policy is not law.</remarks>
public enum LawAnswer
{
    /// <summary>Unknown or unsettled. It permits nothing. The default.</summary>
    Unknown,

    /// <summary>A statute, a binding decision or a binding ordinance forbids it.</summary>
    Forbidden,

    /// <summary>
    /// For a hold on a detainer: a cited statute or binding decision gives this officer the power. For every other question: a recorded
    /// finding that no rule forbids it.
    /// </summary>
    Allowed,

    /// <summary>The law requires it.</summary>
    Commanded,
}
