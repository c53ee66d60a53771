namespace Wso.Rules;

/// <summary>Whether something is so: no, yes, or not known.</summary>
/// <remarks>Kleene's three values: a conjunction is the least of its parts and a disjunction the greatest. Unknown is the default, and is never permission.</remarks>
public enum Truth : sbyte
{
    /// <summary>Known not to be so.</summary>
    No = -1,

    /// <summary>Not known: nobody recorded it. The default.</summary>
    Unknown = 0,

    /// <summary>Known to be so.</summary>
    Yes = 1,
}
