namespace Wso.Rules;

/// <summary>The proof of status that a person has given the jail.</summary>
public enum StatusShown
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The person has given no proof.</summary>
    None,

    /// <summary>Proof of United States citizenship.</summary>
    Citizenship,

    /// <summary>Proof of lawful immigration status.</summary>
    LawfulStatus,
}
