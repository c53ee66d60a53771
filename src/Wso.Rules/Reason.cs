namespace Wso.Rules;

/// <summary>One condition or bar that was weighed.</summary>
public sealed class Reason
{
    internal Reason(Rule rule, AgreementType? under, Truth truth, bool isFixed, bool isAttested)
    {
        Rule = rule;
        Under = under;
        Truth = truth;
        IsFixed = isFixed;
        IsAttested = isAttested;
    }

    /// <summary>The rule: a condition, a bar or a limit.</summary>
    public Rule Rule { get; }

    /// <summary>The agreement or basis under which it was weighed; null where it belongs to none.</summary>
    public AgreementType? Under { get; }

    /// <summary>Whether it is so. A bar that is so stands against the act.</summary>
    public Truth Truth { get; }

    /// <summary>Whether it determines the ruling.</summary>
    public bool Decides { get; internal set; }

    /// <summary>It stands against the act, and nobody can change that any more.</summary>
    public bool IsFixed { get; }

    /// <summary>True only at the moment, and said by the officer, not read from records.</summary>
    public bool IsAttested { get; }
}
