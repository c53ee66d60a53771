using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>When a Jail Enforcement officer may take an arrested person to ICE.</summary>
internal static class TransportToIce
{
    private const string Transport =
        "The power and authority to detain and transport, 8 U.S.C. § 1357(g)(1) and 8 C.F.R. § 287.5(c)(6), arrested aliens subject to removal to ICE-approved detention facilities";

    public static readonly Condition DestinationApproved = Attested.DestinationApproved("jem", JemMoa.AuthorizedFunctions, Transport);

    public static readonly Grant Grant = new("jem.transport-to-ice",
        law: JemMoa.AuthorizedFunctions,
        text: Transport,
        says: "a Jail Enforcement officer may take a person arrested at release to a facility that ICE approved",
        action: JailAction.TransportToIce,
        under: InForce.Terms,
        when: All(Officers.Acts, HoldBasis.ArrestOnRecord, InCustody.Condition, DestinationApproved, AnyAgency.TransportToIce.LawfulOrHeld),
        bars: [.. AnyAgency.TransportToIce.Bars, LocalLawBars.Agreement287g]);
}
