namespace Wso.Rules;

/// <summary>An officer's designation under one 287(g) model.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Designation
{
    private Designation()
    {
    }

    /// <summary>The model; a designation under one is none under another.</summary>
    [Noted(OfModels = true)]
    public AgreementType Under { get; private set; }

    /// <summary>When the officer was certified as trained; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Certified { get; private set; }

    /// <summary>When ICE authorized the officer; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Authorized { get; private set; }

    /// <summary>When the authorization was withdrawn; that instant is outside. A bare date counts from its start.</summary>
    [Noted(Ends = true)]
    public DateOrInstant Withdrawn { get; private set; }

    /// <summary>The latest renewal of a task force authorization; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Renewed { get; private set; }

    /// <summary>Whether ICE Form 70-006 was executed (Warrant Service Officer, Jail Enforcement).</summary>
    public Truth Form70006 { get; private set; }

    /// <summary>The ids of the jails at which the officer works.</summary>
    public FactList<string> Facilities { get; private set; }
}
