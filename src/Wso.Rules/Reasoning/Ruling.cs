namespace Wso.Rules;

/// <summary>The answer to "may this be done?".</summary>
public enum Ruling
{
    /// <summary>A fact or the law is not known: not permitted, and not shown to be prohibited. The default.</summary>
    Undetermined,

    /// <summary>No power is there, or something bars it.</summary>
    Prohibited,

    /// <summary>Every condition of some power is shown, and nothing bars it.</summary>
    Permitted,

    /// <summary>Permitted, and the law commands it.</summary>
    Required,
}
