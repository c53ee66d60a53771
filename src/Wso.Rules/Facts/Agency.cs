namespace Wso.Rules;

/// <summary>The agency that runs the jail.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Agency
{
    private Agency()
    {
    }

    internal static Agency NotKnown { get; } = new Agency();

    /// <summary>Your own key for the agency, if it has one.</summary>
    public string? Id { get; private set; }

    /// <summary>The ids of the agency's jails.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>The agreements the agency signed with ICE. At most one of each type may be in force at any time.</summary>
    public FactList<Agreement> Agreements { get; private set; }

    /// <summary>The agency's detention services agreement. None: it has no such agreement.</summary>
    public FactValue<DetentionServices> DetentionServices { get; private set; }

    /// <summary>The complaints the agency has received.</summary>
    public FactList<Complaint> Complaints { get; private set; }
}
