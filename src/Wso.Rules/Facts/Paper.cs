namespace Wso.Rules;

/// <summary>A form that reached the jail about the person.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Paper
{
    private Paper()
    {
    }

    /// <summary>A key of the caller's, where duties refer to this paper; left out where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>Which form it is.</summary>
    public PaperForm Form { get; private set; }

    /// <summary>When the jail received it.</summary>
    public Moment Received { get; private set; }

    /// <summary>Whether an immigration officer signed it.</summary>
    public Truth Signed { get; private set; }

    /// <summary>Whether it names this person.</summary>
    public Truth NamesPerson { get; private set; }

    /// <summary>Which box is checked (Form I-247A): 1 asks for a hold of at most 48 hours, 2 is for a person lent by ICE.</summary>
    public DetainerBox Box { get; private set; }

    /// <summary>When a copy was given to the person (I-247 forms).</summary>
    public Moment ServedOnPerson { get; private set; }

    /// <summary>When the jail accepted it (Form I-203).</summary>
    public Moment Accepted { get; private set; }

    /// <summary>What it orders (Form I-203).</summary>
    public OrderKind Orders { get; private set; }

    /// <summary>When ICE withdrew it; from that instant on it is not in hand.</summary>
    public Moment Withdrawn { get; private set; }
}
