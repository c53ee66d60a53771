namespace Wso.Rules;

/// <summary>Who gave the answer on state or local law that a reason rests on.</summary>
public enum AnsweredBy
{
    /// <summary>Nobody: the rule does not ask about state law, or neither counsel nor the library answers it. The default.</summary>
    Nobody,

    /// <summary>The library, from its law of the state.</summary>
    Library,

    /// <summary>Your counsel, from <see cref="CaseFile.LocalLaw"/>.</summary>
    Counsel,
}
