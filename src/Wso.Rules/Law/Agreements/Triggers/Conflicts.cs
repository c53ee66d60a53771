namespace Wso.Rules.Law;

/// <summary>
/// A duty that arises where state or local law bars what ICE asked under an
/// agreement in force. ICE asks by a warrant in hand that somebody serve it.
/// </summary>
internal static class Conflicts
{
    public static Trigger Under(AgreementTerms terms) => (s, _) => [new Occasion(
        s.Under(terms).InForce
            .And(Papers.WarrantInHand(in s, s.At))
            .And(InCustody.Condition.Of(in s))
            .And(LocalLawBars.Agreement287g.Of(in s).Or(LocalLawBars.CivilArrest.Of(in s))),
        Bounds.Unknown)];
}
