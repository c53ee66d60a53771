namespace Wso.Rules;

/// <summary>The person in custody. Never put a name or an A-number here.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Person
{
    private Person()
    {
    }

    internal static Person NotKnown { get; } = new Person();

    /// <summary>The questions of United States citizenship. An empty list says that nobody raised one.</summary>
    public FactList<CitizenshipQuestion> CitizenshipQuestions { get; private set; }

    /// <summary>
    /// The proof of status that the person has given the jail. In some states it ends the requirement to hold. It does not raise a question
    /// of citizenship by itself. If there is such a question, record it too.
    /// </summary>
    public StatusShown StatusShown { get; private set; }
}
