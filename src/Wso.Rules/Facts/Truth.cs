namespace Wso.Rules;

/// <summary>Whether a statement is true: no, yes, or unknown.</summary>
/// <remarks>
/// These are Kleene's three values: "and" takes the least, "or" the greatest. Unknown is the default, and it never permits anything.
/// </remarks>
public enum Truth : sbyte
{
    /// <summary>Known to be false.</summary>
    No = -1,

    /// <summary>Not known, because nobody recorded it. The default.</summary>
    Unknown = 0,

    /// <summary>Known to be true.</summary>
    Yes = 1,
}
