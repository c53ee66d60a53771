namespace Wso.Rules;

/// <summary>A duty that was done.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record DutyDone
{
    private DutyDone()
    {
    }

    /// <summary>Which duty.</summary>
    public Duty Duty { get; private set; }

    /// <summary>When it was done.</summary>
    public Moment At { get; private set; }

    /// <summary>The id of the act, question or paper it was done for, if known.</summary>
    public string? For { get; private set; }
}
