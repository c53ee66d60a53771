using NodaTime;

namespace Wso.Rules;

/// <summary>An instant at which a basis of a hold is over, and the rule that says so.</summary>
public sealed class HoldLimit
{
    internal HoldLimit(AgreementType basis, Reached limit, Instant at, in Situation s)
    {
        Basis = basis;
        Rule = limit.Rule;
        Citation = limit.Reading(in s).Citation ?? limit.Rule.Citation;
        At = at;
    }

    /// <summary>The basis that it ends.</summary>
    public AgreementType Basis { get; }

    /// <summary>The rule that sets it.</summary>
    public Rule Rule { get; }

    /// <summary>Where it comes from in this case: the law of the state where that sets it, else the rule's own citation.</summary>
    public Citation Citation { get; }

    /// <summary>The instant; the hold is over at it, no longer before it.</summary>
    public Instant At { get; }
}
