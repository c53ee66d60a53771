using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>
/// When a Warrant Service Officer may take an arrested person to ICE. Only the form of October 2025 adds this third power.
/// </summary>
internal static class TransportToIce
{
    private const string Transport =
        "detain and transport [“any aliens arrested pursuant to the immigration laws, to ICE-approved detention facilities”: the form of October 2025, by press that had signed copies. The forms before it:] only delegated the two authorities listed below";

    public static readonly Condition FormDelegatesIt = new("wso.form-delegates-transport",
        law: WsoMoa.FormOfOctober2025,
        text: Transport,
        says: "the agreement is on the form of October 2025, the only form that delegates transport",
        isTrue: static (in s) => s.Agreement?.Edition switch
        {
            Edition.Form202510 => Truth.Yes,
            null or Edition.Unknown or Edition.Other => Truth.Unknown,
            _ => Truth.No,
        },
        final: Condition.Always);

    public static readonly Condition DestinationApproved = Attested.DestinationApproved("wso", WsoMoa.FormOfOctober2025, Transport);

    public static readonly Grant Grant = new("wso.transport-to-ice",
        law: WsoMoa.FormOfOctober2025,
        text: Transport,
        says: "under the form of October 2025 a Warrant Service Officer may take a "
            + "person arrested at release to a facility that ICE approved",
        action: JailAction.TransportToIce,
        under: InForce.Terms,
        when: All(
            Officers.Acts,
            FormDelegatesIt,
            HoldBasis.ArrestOnRecord,
            InCustody.Condition,
            DestinationApproved,
            AnyAgency.TransportToIce.LawfulOrHeld),
        bars: [.. AnyAgency.TransportToIce.Bars, LocalLawBars.Agreement287g]);
}
