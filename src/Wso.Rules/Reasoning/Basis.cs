namespace Wso.Rules;

/// <summary>What a hold can rest on: its conditions, its bars, and the limits at whose first it is over.</summary>
internal sealed class Basis
{
    public Basis(
        string id,
        Citation law,
        string text,
        string says,
        AgreementTerms terms,
        Formula when,
        Reached[] limits,
        Leaf[] bars,
        bool isFederalCustody,
        Formula? required = null)
    {
        Terms = terms;
        Limits = limits;
        IsFederalCustody = isFederalCustody;
        ButForLimits = new Grant(id, law, text, says, JailAction.HoldForIce, when, terms, bars);
        Grant = new Grant(id, law, text, says, JailAction.HoldForIce, Logic.All([when, .. limits]), terms, bars, required);
    }

    public Grant Grant { get; }

    public AgreementTerms Terms { get; }

    /// <summary>Each ends the hold at the instant of its clock; of equal ones the first is reported.</summary>
    public Reached[] Limits { get; }

    /// <summary>Whether the person is then in federal custody, so that the jail may not release.</summary>
    public bool IsFederalCustody { get; }

    /// <summary>The same as if none of its limits had been reached.</summary>
    public Grant ButForLimits { get; }
}
