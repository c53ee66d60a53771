namespace Wso.Rules.Law.AnyAgency;

/// <summary>What any jail may do without a 287(g) agreement; null: an agreement's own list decides.</summary>
internal static class Powers
{
    private static readonly Grant[] Notify = [NotifyIceOfRelease.Grant];
    private static readonly Grant[] Transfer = [TransferToIce.Grant];
    private static readonly Grant[] Transport = [TransportToIce.Grant];
    private static readonly Grant[] LetGo = [Release.Grant];

    public static Grant[]? Of(JailAction action) => action switch
    {
        JailAction.NotifyIceOfRelease => Notify,
        JailAction.TransferToIce => Transfer,
        JailAction.TransportToIce => Transport,
        JailAction.HoldForIce => HoldForIce.Grants,
        JailAction.Release => LetGo,
        JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant or JailAction.ArrestWithoutWarrant
            or JailAction.QuestionAlienage or JailAction.ProcessForRemoval or JailAction.TakeSwornStatement
            or JailAction.PrepareChargingDocument or JailAction.IssueDetainer => null,
    };
}
