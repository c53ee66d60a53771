using System;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>Whether an agreement binds the agency at the instant at which something happened.</summary>
internal static class WhileInForce
{
    /// <summary>Whether it happened while the agreement was in force in one of the forms; no forms: in any.</summary>
    public static Truth Is(Moment happened, AgreementTerms terms, Edition[] forms, Situation s)
    {
        if (!happened.TryGet(out var at))
        {
            return happened.IsNever ? Truth.No : MayBeSigned(terms, s);
        }

        var then = new Situation(s.Case, Act.Nothing, at, s.Law, ArrestsOnRecord.None).Under(terms);
        return then.InForce.And(forms.Length == 0 ? Truth.Yes : IsOneOf(forms, then.Agreement?.Edition ?? Edition.Unknown));
    }

    /// <summary>No: the agency is known never to have signed one. Otherwise unknown.</summary>
    public static Truth MayBeSigned(AgreementTerms terms, Situation s) =>
        s.Case.Agency.Agreements.IsKnown && s.Case.Agency.Agreements.All(agreement => agreement.Type != terms.Type && agreement.Type != AgreementType.Unknown)
            ? Truth.No
            : Truth.Unknown;

    /// <summary>Of a list that is not known, nothing can be told but that something may be on it.</summary>
    public static Occasion[] Perhaps(AgreementTerms terms, Situation s) => [new Occasion(MayBeSigned(terms, s), Bounds.Unknown)];

    private static Truth IsOneOf(Edition[] forms, Edition form) =>
        form is Edition.Unknown or Edition.Other ? Truth.Unknown : Truths.Is(Array.IndexOf(forms, form) >= 0);
}
