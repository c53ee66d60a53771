namespace Wso.Rules;

/// <summary>A detention services agreement (IGSA): any agreement to detain for a reimbursable fee.</summary>
/// <remarks>No source of arrest power, never inferred, and never a basic ordering agreement. Whatever is left out is unknown.</remarks>
public sealed partial record DetentionServices
{
    private DetentionServices()
    {
    }

    /// <summary>When it took effect; a bare date counts from the end of that local day.</summary>
    public DateOrInstant Effective { get; private set; }

    /// <summary>When it ended otherwise than by notice; that instant is outside. A bare date counts from its start.</summary>
    [Noted(Ends = true)]
    public DateOrInstant Ended { get; private set; }

    /// <summary>The notices of termination or suspension; they take effect on receipt.</summary>
    public FactList<Notice> Notices { get; private set; }

    /// <summary>The ids of the jails it covers.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>The longest stay it allows, in whole elapsed hours, from 0 to 87,600; none: it states none.</summary>
    [Noted(Most = 87_600)]
    public FactValue<int> LongestStayHours { get; private set; }
}
