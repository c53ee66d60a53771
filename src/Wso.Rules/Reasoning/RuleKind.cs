namespace Wso.Rules;

/// <summary>What part a rule plays in an answer.</summary>
public enum RuleKind
{
    /// <summary>Something that must be so before a power is there.</summary>
    Condition,

    /// <summary>Something that takes a power away however well its conditions are met.</summary>
    Bar,

    /// <summary>A power: what an agreement or a law lets an officer or agency do.</summary>
    Grant,

    /// <summary>An instant at which a hold is over.</summary>
    Limit,

    /// <summary>Something to know that never changes a ruling.</summary>
    Caution,

    /// <summary>Something that must be done, by whom and by when.</summary>
    Duty,

    /// <summary>
    /// Something that must be shown on the way in: before a candidate is certified and authorized, or before an agreement is signed.
    /// </summary>
    Requirement,

    /// <summary>What else is to be known of an agreement, such as who pays; it decides nothing.</summary>
    Term,
}
