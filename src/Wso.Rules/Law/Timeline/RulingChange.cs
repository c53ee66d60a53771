namespace Wso.Rules;

/// <summary>An action that is ruled otherwise from an instant on.</summary>
public sealed class RulingChange
{
    internal RulingChange(JailAction action, Ruling from, Ruling to)
    {
        Action = action;
        From = from;
        To = to;
    }

    /// <summary>What is ruled otherwise, in the circumstances of the question.</summary>
    public JailAction Action { get; }

    /// <summary>The ruling just before the instant.</summary>
    public Ruling From { get; }

    /// <summary>The ruling at the instant.</summary>
    public Ruling To { get; }

    /// <summary>The action, from what to what.</summary>
    public override string ToString() => Action + ": " + From + " -> " + To;
}
