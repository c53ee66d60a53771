namespace Wso.Rules;

/// <summary>How well the words behind a citation were checked.</summary>
public enum Verification
{
    /// <summary>From memory or hearsay; not to be relied on.</summary>
    Unverified,

    /// <summary>The sources contradict each other, or a case is pending.</summary>
    Unsettled,

    /// <summary>Seen in a digest, a summary or the press, not in the text itself.</summary>
    SecondarySource,

    /// <summary>The operative words were read in the primary text, or in a court opinion or bill that quotes it.</summary>
    PrimaryTextRead,
}
