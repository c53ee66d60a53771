namespace Wso.Rules;

/// <summary>Whose answer on state and local law a reason rests on.</summary>
public enum AnsweredBy
{
    /// <summary>Nobody's: the rule asks no such question, or neither counsel nor the library answers it. The default.</summary>
    Nobody,

    /// <summary>The library's own, from its law of the state.</summary>
    Library,

    /// <summary>The caller's counsel's, from <see cref="CaseFile.LocalLaw"/>.</summary>
    Counsel,
}
