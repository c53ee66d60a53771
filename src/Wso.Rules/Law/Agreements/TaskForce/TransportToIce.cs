using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may take an arrested person to ICE.</summary>
internal static class TransportToIce
{
    private const string Transport = "take and maintain custody of aliens arrested pursuant to the immigration laws and transport … such aliens to ICE-approved detention facilities";

    public static readonly Condition DestinationApproved = Attested.DestinationApproved("tfm", TfmMoa.AuthorizedFunctions, Transport);

    // DOUBT: the arrest alone is asked for, not that its hold still stands; when the hold is over release is due, and caution.hold-is-over says so.
    public static readonly Grant Grant = new("tfm.transport-to-ice",
        law: TfmMoa.AuthorizedFunctions,
        text: Transport,
        says: "a Task Force officer may take a person arrested under the agreement to a facility that ICE approved",
        action: JailAction.TransportToIce,
        under: InForce.Terms,
        when: All(Officers.Acts, HoldBasis.ArrestOnRecord, InCustody.Condition, DestinationApproved),
        bars: [Citizenship.Bar, LocalLawBars.Agreement287g]);
}
