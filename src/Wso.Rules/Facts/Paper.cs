namespace Wso.Rules;

/// <summary>A form about the person that the jail has received.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Paper
{
    private Paper()
    {
    }

    /// <summary>Your own key for this paper. Needed only if a duty refers to it.</summary>
    public string? Id { get; private set; }

    /// <summary>Which form it is.</summary>
    public PaperForm Form { get; private set; }

    /// <summary>When the jail received it.</summary>
    public Moment Received { get; private set; }

    /// <summary>Whether an immigration officer signed it.</summary>
    public Truth Signed { get; private set; }

    /// <summary>Whether it names this person.</summary>
    public Truth NamesPerson { get; private set; }

    /// <summary>
    /// Which box is checked (Form I-247A). Box 1 asks for a hold of at most 48 hours. Box 2 is for a person whom ICE lent.
    /// </summary>
    public DetainerBox Box { get; private set; }

    /// <summary>When a copy was given to the person (I-247 forms).</summary>
    public Moment ServedOnPerson { get; private set; }

    /// <summary>When the jail accepted it (Form I-203).</summary>
    public Moment Accepted { get; private set; }

    /// <summary>What it orders (Form I-203).</summary>
    public OrderKind Orders { get; private set; }

    /// <summary>When ICE withdrew it. From that time on it no longer counts as in hand.</summary>
    public Moment Withdrawn { get; private set; }
}
