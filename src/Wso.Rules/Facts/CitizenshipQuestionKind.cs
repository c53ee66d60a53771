namespace Wso.Rules;

/// <summary>How the question of United States citizenship arose.</summary>
public enum CitizenshipQuestionKind
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The person or someone else claims citizenship.</summary>
    Claim,

    /// <summary>A document or record points to citizenship.</summary>
    Record,
}
