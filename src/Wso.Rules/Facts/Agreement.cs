namespace Wso.Rules;

/// <summary>An agreement between the agency and ICE, of one type and one form.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Agreement
{
    private Agreement()
    {
    }

    /// <summary>Which agreement it is: a 287(g) model or a Basic Ordering Agreement.</summary>
    public AgreementType Type { get; private set; }

    /// <summary>Which form (dated template) of the agreement was signed.</summary>
    public Edition Edition { get; private set; }

    /// <summary>When it took effect. A date without a time counts from the end of that local day.</summary>
    public DateOrInstant Effective { get; private set; }

    /// <summary>
    /// When it ended for a reason other than a notice. From that time on it is not in force. A date without a time counts from the start
    /// of that local day.
    /// </summary>
    [Noted(Ends = true)]
    public DateOrInstant Ended { get; private set; }

    /// <summary>The notices of termination or suspension, in any order.</summary>
    public FactList<Notice> Notices { get; private set; }

    /// <summary>The ids of the jails it covers.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>
    /// Whether it replaced an earlier agreement of the same type without a gap. If so, authorizations given under the earlier one stay in
    /// effect.
    /// </summary>
    public Truth Continues { get; private set; }
}
