namespace Wso.Rules;

/// <summary>The most serious offense the person was arrested for.</summary>
public enum Offense
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The arrest was for no offense.</summary>
    None,

    /// <summary>A local offense.</summary>
    Local,

    /// <summary>A state offense.</summary>
    State,

    /// <summary>A federal offense.</summary>
    Federal,
}
