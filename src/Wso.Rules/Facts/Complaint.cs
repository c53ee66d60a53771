namespace Wso.Rules;

/// <summary>A complaint about a person who acted, or is said to have acted, under an agreement.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Complaint
{
    private Complaint()
    {
    }

    /// <summary>The id of the designated officer; none: the person is not designated.</summary>
    public FactValue<string> Officer { get; private set; }

    /// <summary>When the agency had notice of it.</summary>
    public Moment Noticed { get; private set; }

    /// <summary>When it was resolved.</summary>
    public Moment Resolved { get; private set; }

    /// <summary>Whether it may lead to professional discipline, a criminal investigation or a lawsuit: only such a complaint takes a Task Force officer out of the program.</summary>
    public Truth MayLeadToDiscipline { get; private set; }
}
