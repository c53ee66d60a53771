namespace Wso.Rules.Law.BasicOrdering;

/// <summary>A Basic Ordering Agreement buys beds; it makes nobody an immigration officer.</summary>
internal static class NotDelegated
{
    public static readonly Grant Grant = NothingElse.IsDelegated("boa.no-powers",
        law: Boa.Housing,
        text: "shall house detainees pursuant to the issuance and acceptance of Form I-203",
        says: "the Basic Ordering Agreement delegates the act (it delegates no act)",
        under: InForce.Terms);
}
