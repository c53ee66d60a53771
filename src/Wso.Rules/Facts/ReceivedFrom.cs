namespace Wso.Rules;

/// <summary>From whom the jail received the person.</summary>
public enum ReceivedFrom
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>From nobody: the person was first booked here.</summary>
    None,

    /// <summary>From another agency's custody. Record that agency's release due and acts in this case.</summary>
    AnotherAgency,

    /// <summary>From ICE: an ICE officer delivered the person.</summary>
    Ice,
}
