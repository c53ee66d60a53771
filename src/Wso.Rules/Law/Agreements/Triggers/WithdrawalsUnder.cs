using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>A duty that arises when an officer's designation under an agreement ends. Who ended it, and why, is on no record, so that it is never more than perhaps owed.</summary>
internal static class WithdrawalsUnder
{
    /// <summary>Each that has come, to be followed by the duty.</summary>
    public static Trigger Then(AgreementTerms terms) => (s, _) => Each(terms, s).Select(withdrawn =>
        new Occasion(withdrawn.By(s.At).And(IsOwed(withdrawn, terms, s)), Bounds.Of(withdrawn)) { NotDoneBefore = Bounds.Of(withdrawn) });

    /// <summary>Each that is to come or has come, to be announced before.</summary>
    public static Trigger Before(AgreementTerms terms) => (s, _) => Each(terms, s).Select(withdrawn =>
        new Occasion(IsOwed(withdrawn, terms, s), Bounds.Of(withdrawn)));

    private static Truth IsOwed(Moment withdrawn, AgreementTerms terms, Situation s) => WhileInForce.Is(withdrawn, terms, [], s).And(Truth.Unknown);

    private static IEnumerable<Moment> Each(AgreementTerms terms, Situation s)
    {
        if (!s.Case.Officers.IsKnown)
        {
            return [Moment.Unknown];
        }

        return s.Case.Officers.SelectMany(officer => officer.Designations.IsKnown ? Of(officer, terms, s) : [Moment.Unknown]);
    }

    private static IEnumerable<Moment> Of(Officer officer, AgreementTerms terms, Situation s) => officer.Designations
        .Where(designation => designation.Under == terms.Type || designation.Under == AgreementType.Unknown)
        .Select(designation => designation.Withdrawn.AsEnding(s.Zone));
}
