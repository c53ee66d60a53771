namespace Wso.Rules;

/// <summary>How United States citizenship came into question.</summary>
public enum CitizenshipQuestionKind
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The person, or another, says so.</summary>
    Claim,

    /// <summary>A document or record points to it.</summary>
    Record,
}
