namespace Wso.Rules;

/// <summary>An agreement between the agency and ICE, of one type and one form.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Agreement
{
    private Agreement()
    {
    }

    /// <summary>Which agreement it is: a 287(g) model or a basic ordering agreement.</summary>
    public AgreementType Type { get; private set; }

    /// <summary>Which form of it was signed.</summary>
    public Edition Edition { get; private set; }

    /// <summary>When it took effect; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Effective { get; private set; }

    /// <summary>When it ended otherwise than by notice; that instant is outside. A bare date counts from its start.</summary>
    [Noted(Ends = true)]
    public DateOrInstant Ended { get; private set; }

    /// <summary>The notices of termination or suspension, in any order.</summary>
    public FactList<Notice> Notices { get; private set; }

    /// <summary>The ids of the jails it covers.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>Whether it was signed in place of an earlier agreement of the same type without a gap: the authorizations given under that one go on.</summary>
    public Truth Continues { get; private set; }
}
