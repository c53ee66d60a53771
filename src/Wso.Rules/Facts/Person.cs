namespace Wso.Rules;

/// <summary>The person in custody. No name and no A-number has a place here.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Person
{
    private Person()
    {
    }

    internal static Person NotKnown { get; } = new Person();

    /// <summary>The questions of United States citizenship; empty: nobody raised one.</summary>
    public FactList<CitizenshipQuestion> CitizenshipQuestions { get; private set; }

    /// <summary>The proof of status that the person has given the jail: it lifts the command of some states' law. It is no question of citizenship by itself; record that too.</summary>
    public StatusShown StatusShown { get; private set; }
}
