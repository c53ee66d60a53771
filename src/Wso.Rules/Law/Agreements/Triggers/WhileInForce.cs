using System;

namespace Wso.Rules.Law;

/// <summary>Whether an agreement binds the agency at the instant at which something happened.</summary>
internal static class WhileInForce
{
    /// <summary>Whether it happened while the agreement was in force in one of the forms; no forms: in any.</summary>
    public static Truth Is(Moment happened, AgreementTerms terms, Edition[] forms, Situation s) =>
        Instants.When(happened, s.Case, (file, at) =>
        {
            var then = new Situation(file, Act.Nothing, at, s.Law, ArrestsOnRecord.None).Under(terms);
            return then.InForce.And(IsOneOf(forms, then.Agreement?.Edition ?? Edition.Unknown));
        });

    /// <summary>If a list is not known, something may be on it.</summary>
    public static Occasion[] Perhaps() => [new Occasion(Truth.Unknown, Bounds.Unknown)];

    /// <summary>No forms: any.</summary>
    public static Truth IsOneOf(Edition[] forms, Edition form) =>
        forms.Length == 0 ? Truth.Yes
        : form is Edition.Unknown or Edition.Other ? Truth.Unknown
        : Truths.Is(Array.IndexOf(forms, form) >= 0);
}
