using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>
/// A duty that arises when an officer's designation under an agreement ends. A case
/// file does not say who ended it or why, so the duty is at most unknown.
/// </summary>
internal static class WithdrawalsUnder
{
    /// <summary>Each that has come, to be followed by the duty.</summary>
    public static Trigger Then(AgreementTerms terms) => (s, _) => Each(terms, s).Select(one =>
        new Occasion(one.Withdrawn.By(s.At).And(IsOwed(one.Withdrawn, terms, s)), Bounds.Of(one.Withdrawn))
        {
            Officer = one.Officer,
            NotDoneBefore = Bounds.Of(one.Withdrawn),
        });

    /// <summary>Each that is to come or has come, to be announced before.</summary>
    public static Trigger Before(AgreementTerms terms) => (s, _) => Each(terms, s).Select(one =>
        new Occasion(IsOwed(one.Withdrawn, terms, s), Bounds.Of(one.Withdrawn)) { Officer = one.Officer });

    private static Truth IsOwed(Moment withdrawn, AgreementTerms terms, Situation s) =>
        WhileInForce.Is(withdrawn, terms, [], s).And(Truth.Unknown);

    private static IEnumerable<(string? Officer, Moment Withdrawn)> Each(AgreementTerms terms, Situation s) => s.Case.Officers.IsKnown
        ? s.Case.Officers.SelectMany(officer => Of(officer, terms, s).Select(withdrawn => (officer.Id, withdrawn)))
        : [(null, Moment.Unknown)];

    private static IEnumerable<Moment> Of(Officer officer, AgreementTerms terms, Situation s) => officer.Designations.IsKnown
        ? officer.Designations
            .Where(designation => designation.Under == terms.Type || designation.Under == AgreementType.Unknown)
            .Select(designation => designation.Withdrawn.AsEnding(s.Zone))
        : [Moment.Unknown];
}
