namespace Wso.Rules.Law.JailEnforcement;

/// <summary>Every action, and what the Jail Enforcement agreement says to it.</summary>
internal static class Powers
{
    public static Grant? Of(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => ExecuteArrestWarrant.Grant,
        JailAction.ServeRemovalWarrant => ServeRemovalWarrant.Grant,
        JailAction.ArrestWithoutWarrant => NotDelegated.Grant,
        JailAction.QuestionAlienage => QuestionAlienage.Grant,
        JailAction.ProcessForRemoval => ProcessForRemoval.Grant,
        JailAction.TakeSwornStatement => TakeSwornStatement.Grant,
        JailAction.PrepareChargingDocument => PrepareChargingDocument.Grant,
        JailAction.IssueDetainer => IssueDetainer.Grant,
        JailAction.TransportToIce => TransportToIce.Grant,
        JailAction.NotifyIceOfRelease or JailAction.TransferToIce or JailAction.HoldForIce or JailAction.Release => null,
    };
}
