namespace Wso.Rules;

/// <summary>The agency that runs the jail.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Agency
{
    private Agency()
    {
    }

    internal static Agency NotKnown { get; } = new Agency();

    /// <summary>A key of the caller's; left out where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>The ids of the agency's jails.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>What the agency signed with ICE; at most one of each type in force at any instant.</summary>
    public FactList<Agreement> Agreements { get; private set; }

    /// <summary>Its detention services agreement; none: it has none.</summary>
    public FactValue<DetentionServices> DetentionServices { get; private set; }

    /// <summary>The complaints the agency had notice of.</summary>
    public FactList<Complaint> Complaints { get; private set; }
}
