using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>A grant in a situation: weighed once, and read by the reasons, the ways to change it and the cautions.</summary>
internal sealed class WeighedGrant
{
    private WeighedGrant(Grant grant, in Situation anywhere)
    {
        var s = anywhere.Under(grant.Under);
        Rule = grant.Rule;
        Whole = Weighed.Of(grant.Whole, s, grant.Under?.Type);
        Required = grant.Required is { } required ? Weighed.Of(required, s, grant.Under?.Type) : null;
    }

    public Rule Rule { get; }

    /// <summary>The conditions and bars: true where the grant gives the action.</summary>
    public Weighed Whole { get; }

    /// <summary>What it needs besides to be required; null where it never is.</summary>
    public Weighed? Required { get; }

    public bool IsGiven => Whole.Truth == Truth.Yes;

    public bool IsRequired => IsGiven && Required?.Truth == Truth.Yes;

    public static IReadOnlyList<WeighedGrant> Each(IEnumerable<Grant> grants, Situation s) =>
        grants.Select(grant => new WeighedGrant(grant, in s)).ToArray();
}
