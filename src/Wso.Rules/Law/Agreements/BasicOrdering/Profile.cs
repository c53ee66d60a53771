using NodaTime;
using static Wso.Rules.Logic;

namespace Wso.Rules.Law.BasicOrdering;

/// <summary>The Basic Ordering Agreement in the comparison, and what must be true before it is signed.</summary>
internal static class Profile
{
    private static readonly LocalDate Launched = new LocalDate(2018, 1, 17);

    public static readonly Rule NoOfficers = new("boa.no-officers", RuleKind.Term,
        says: "none: the agreement delegates no power of an immigration officer, so nobody is trained, examined or authorized",
        law: Boa.Housing,
        text: "shall house detainees pursuant to the issuance and acceptance of Form I-203");

    public static readonly Rule Price = new("boa.price", RuleKind.Term,
        says: "ICE pays the jail up to $50 for up to 48 hours; each order is a separate contract",
        law: Boa.Price,
        text: "[Up to $50 for up to 48 hours; each order is a separate contract.]");

    public static readonly Rule Ending = new("boa.ending", RuleKind.Term,
        says: "the clause on ending was not found; these rules take a notice to end the agreement on receipt",
        law: Boa.Ending,
        text: "[The words on how it ends were not retrieved; a notice is taken to end it on receipt.]");

    // DOUBT: whether a state's ban on contracts to detain for pay reaches this agreement. Its words, to
    // house for money, are the words of such a contract, so the reading that gives less is taken.
    public static readonly Grant Signing = new("boa.signing",
        law: Boa.Housing,
        text: "[The jail signs what state and local law leaves it free to sign. It] shall house detainees pursuant to the issuance and acceptance of Form I-203",
        says: "a jail may sign a Basic Ordering Agreement where state and local law leave it free to",
        action: null,
        under: InForce.Terms,
        when: All(
            Law.Signing.Offered("boa", Boa.Housing, "[Launched on 2018-01-17.]",
                says: "ICE offers the agreement (since 2018-01-17)",
                offered: static day => day.Since(Launched, before: Truth.No)),
            Law.Signing.NoneInForce("boa", InForce.Condition),
            DetentionServices.HoldBasis.StateAllowsContract));

    public static readonly Law.Profile Of = new()
    {
        Training = [NoOfficers],
        Examination = [NoOfficers],
        WhoPays = [Price],
        OfficerTerm = [NoOfficers],
        Ending = [Ending],
        NoPowers = [NoOfficers],
        Signing = Signing,
    };
}
