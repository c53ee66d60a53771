namespace Wso.Rules;

/// <summary>What a state ceiling is counted from.</summary>
public enum CeilingAnchor
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>From release due.</summary>
    ReleaseDue,

    /// <summary>From when detainer and warrant had both been received, the earliest of each that was ever good.</summary>
    PapersReceived,
}
