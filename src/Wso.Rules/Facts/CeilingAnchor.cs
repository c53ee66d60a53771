namespace Wso.Rules;

/// <summary>What a state's time limit on a hold counts from.</summary>
public enum CeilingAnchor
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>From release due.</summary>
    ReleaseDue,

    /// <summary>From the time both a detainer and a warrant had been received, counting the earliest valid one of each.</summary>
    PapersReceived,
}
