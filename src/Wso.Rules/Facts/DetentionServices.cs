namespace Wso.Rules;

/// <summary>A detention services agreement (IGSA): any agreement to detain for ICE in return for a fee.</summary>
/// <remarks>
/// It gives no power to arrest, it is never inferred, and it is not a Basic Ordering Agreement. Whatever is left out is unknown.
/// </remarks>
public sealed partial record DetentionServices
{
    private DetentionServices()
    {
    }

    /// <summary>When it took effect. A date without a time counts from the end of that local day.</summary>
    public DateOrInstant Effective { get; private set; }

    /// <summary>
    /// When it ended for a reason other than a notice. From that time on it is not in force. A date without a time counts from the start
    /// of that local day.
    /// </summary>
    [Noted(Ends = true)]
    public DateOrInstant Ended { get; private set; }

    /// <summary>The notices of termination or suspension. They take effect on receipt.</summary>
    public FactList<Notice> Notices { get; private set; }

    /// <summary>The ids of the jails it covers.</summary>
    public FactList<string> Facilities { get; private set; }

    /// <summary>The longest stay it allows, in whole elapsed hours from 0 to 87,600. None: the agreement states no longest stay.</summary>
    [Noted(Most = 87_600)]
    public FactValue<int> LongestStayHours { get; private set; }
}
