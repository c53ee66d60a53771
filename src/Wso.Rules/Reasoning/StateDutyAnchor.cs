namespace Wso.Rules;

/// <summary>What a duty of state law arises from.</summary>
public enum StateDutyAnchor
{
    /// <summary>Something that no case file holds, or nothing that was read. The default.</summary>
    Unknown,

    /// <summary>The first instant at which no charge, sentence, warrant or other hold authorizes custody.</summary>
    ReleaseDue,

    /// <summary>The arrival at the jail, as recorded.</summary>
    Booked,

    /// <summary>The first I-247 form of any kind that reached the jail.</summary>
    RequestReceived,

    /// <summary>A detainer and its warrant, from when both had been received.</summary>
    DetainerReceived,

    /// <summary>The start of a hold on a detainer.</summary>
    HoldBegins,
}
