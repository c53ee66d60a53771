using System;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>The agreements, in the order of the book; of equal ends of a hold the first is reported.</summary>
internal static class Agreements
{
    public static readonly AgreementLaw[] All =
    [
        WarrantServiceOfficer.Whole.Agreement,
        JailEnforcement.Whole.Agreement,
        TaskForce.Whole.Agreement,
        BasicOrdering.Whole.Agreement,
        DetainerOnly.Whole.Agreement,
        DetentionServices.Whole.Agreement,
    ];

    /// <summary>Those that an agency signs.</summary>
    public static readonly AgreementLaw[] Signed = Array.FindAll(All, static agreement => agreement.InForce is not null);

    /// <summary>The 287(g) models: those that make somebody an officer.</summary>
    public static readonly AgreementLaw[] Models = Array.FindAll(All, static agreement => agreement.Powers is not null);

    /// <exception cref="InvalidOperationException">The type is not known.</exception>
    public static AgreementLaw Of(AgreementType type) => All.Single(agreement => agreement.Terms.Type == type);
}
