namespace Wso.Rules;

/// <summary>An officer's designation under one 287(g) model.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Designation
{
    private Designation()
    {
    }

    /// <summary>The 287(g) model. A designation under one model does not count under another.</summary>
    [Noted(OfModels = true)]
    public AgreementType Under { get; private set; }

    /// <summary>When the officer was certified as trained. A date without a time counts from the end of that local day.</summary>
    public DateOrInstant Certified { get; private set; }

    /// <summary>When ICE authorized the officer. A date without a time counts from the end of that local day.</summary>
    public DateOrInstant Authorized { get; private set; }

    /// <summary>
    /// When the authorization was withdrawn. From that time on it has no effect. A date without a time counts from the start of that
    /// local day.
    /// </summary>
    [Noted(Ends = true)]
    public DateOrInstant Withdrawn { get; private set; }

    /// <summary>When a Task Force authorization was last renewed. A date without a time counts from the end of that local day.</summary>
    public DateOrInstant Renewed { get; private set; }

    /// <summary>Whether ICE Form 70-006 was executed, that is, signed (Warrant Service Officer and Jail Enforcement only).</summary>
    public Truth Form70006 { get; private set; }

    /// <summary>The ids of the jails where the officer works.</summary>
    public FactList<string> Facilities { get; private set; }
}
