namespace Wso.Rules;

/// <summary>Whom a duty belongs to.</summary>
public enum DutyScope
{
    /// <summary>It belongs to the case of one person. The default.</summary>
    Case,

    /// <summary>It belongs to one officer, whom <see cref="DutyOwed.Officer"/> names.</summary>
    Officer,

    /// <summary>It belongs to the agency.</summary>
    Agency,
}
