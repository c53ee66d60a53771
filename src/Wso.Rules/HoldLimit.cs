using NodaTime;

namespace Wso.Rules;

/// <summary>An instant at which a basis of a hold is over, and the rule that says so.</summary>
public sealed class HoldLimit
{
    internal HoldLimit(AgreementType basis, Rule rule, Instant at)
    {
        Basis = basis;
        Rule = rule;
        At = at;
    }

    /// <summary>The basis that it ends.</summary>
    public AgreementType Basis { get; }

    /// <summary>The rule that sets it.</summary>
    public Rule Rule { get; }

    /// <summary>The instant; the hold is over at it, no longer before it.</summary>
    public Instant At { get; }
}
