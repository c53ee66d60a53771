namespace Wso.Rules;

/// <summary>A complaint about someone who acted, or is said to have acted, under an agreement.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Complaint
{
    private Complaint()
    {
    }

    /// <summary>The id of the designated officer it is about. None: it is about someone who is not designated.</summary>
    public FactValue<string> Officer { get; private set; }

    /// <summary>When the agency learned of it.</summary>
    public Moment Noticed { get; private set; }

    /// <summary>When it was resolved.</summary>
    public Moment Resolved { get; private set; }

    /// <summary>
    /// Whether it may lead to professional discipline, a criminal investigation or a lawsuit. Only such a complaint removes a Task Force
    /// officer from the program.
    /// </summary>
    public Truth MayLeadToDiscipline { get; private set; }
}
