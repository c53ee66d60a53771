using System.Linq;

namespace Wso.Rules;

/// <summary>What a hold can rest on: its conditions, its bars, and the limits at whose first it is over.</summary>
internal sealed class HoldBasis
{
    private readonly Grant butForLimits;

    public HoldBasis(string id, Citation law, string text, string says, AgreementTerms terms, Test when, Limit[] limits, Condition[] bars, bool isFederalCustody, Test? required = null)
    {
        Terms = terms;
        Limits = limits;
        IsFederalCustody = isFederalCustody;
        butForLimits = new Grant(id, law, text, says, JailAction.HoldForIce, when, terms, bars);
        Grant = new Grant(id, law, text, says, JailAction.HoldForIce, Logic.All([when, .. limits.Select(limit => limit.NotReached)]), terms, bars, required);
    }

    public Grant Grant { get; }

    public AgreementTerms Terms { get; }

    public Limit[] Limits { get; }

    /// <summary>Whether the person is then in federal custody, so that the jail may not release.</summary>
    public bool IsFederalCustody { get; }

    /// <summary>Whether it would stand if none of its limits had been reached.</summary>
    public Truth ButForLimits(in Situation s) => butForLimits.Of(in s);
}
