namespace Wso.Rules;

/// <summary>What state or local law says to one of the seven questions.</summary>
/// <remarks>An agency's own policy is not law.</remarks>
public enum LawAnswer
{
    /// <summary>Not known, or unsettled: nothing is permitted on it. The default.</summary>
    Unknown,

    /// <summary>A statute, a binding decision or a binding ordinance forbids it.</summary>
    Forbidden,

    /// <summary>For a detainer hold: a statute or binding decision, cited, gives this officer the power. For the others: a recorded finding that no rule forbids it.</summary>
    Allowed,

    /// <summary>The law commands it.</summary>
    Commanded,
}
