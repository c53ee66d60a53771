namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>Every action, and what the Warrant Service Officer agreement says to it.</summary>
internal static class Powers
{
    public static Grant? Of(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => ExecuteArrestWarrant.Grant,
        JailAction.ServeRemovalWarrant => ServeRemovalWarrant.Grant,
        JailAction.ArrestWithoutWarrant => NotDelegated.Grant,
        JailAction.QuestionAlienage => NotDelegated.Grant,
        JailAction.ProcessForRemoval => NotDelegated.Grant,
        JailAction.TakeSwornStatement => NotDelegated.Grant,
        JailAction.PrepareChargingDocument => NotDelegated.Grant,
        JailAction.IssueDetainer => NotDelegated.Grant,
        JailAction.TransportToIce => TransportToIce.Grant,
        JailAction.NotifyIceOfRelease or JailAction.TransferToIce or JailAction.HoldForIce or JailAction.Release => null,
    };
}
