using NodaTime;

namespace Wso.Rules;

/// <summary>A time limit of a hold: the instant at which a basis ends, and the rule that ends it.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
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

    /// <summary>The source in this case: the law of the state if it sets the limit, otherwise the rule's own citation.</summary>
    public Citation Citation { get; }

    /// <summary>The instant at which the hold is over. Until then it lasts.</summary>
    public Instant At { get; }

    /// <summary>The rule and its instant.</summary>
    public override string ToString() => $"{Rule.Id} at {At}";
}
