namespace Wso.Rules;

/// <summary>A person who may act for the agency.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Officer
{
    private Officer()
    {
    }

    /// <summary>Your own key for the officer, if known.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether the officer is a citizen of the United States.</summary>
    public Truth UnitedStatesCitizen { get; private set; }

    /// <summary>The officer's designations, at most one under each model.</summary>
    public FactList<Designation> Designations { get; private set; }
}
