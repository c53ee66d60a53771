namespace Wso.Rules;

/// <summary>A person who may act for the agency.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Officer
{
    private Officer()
    {
    }

    /// <summary>A key of the caller's; left out where it is not known.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether the officer is a citizen of the United States.</summary>
    public Truth UnitedStatesCitizen { get; private set; }

    /// <summary>The officer's designations, at most one under each model.</summary>
    public FactList<Designation> Designations { get; private set; }
}
