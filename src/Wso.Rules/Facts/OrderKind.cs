namespace Wso.Rules;

/// <summary>What a Form I-203 orders.</summary>
public enum OrderKind
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Detention.</summary>
    Detain,

    /// <summary>Release. It ends every hold that rests on the form.</summary>
    Release,
}
