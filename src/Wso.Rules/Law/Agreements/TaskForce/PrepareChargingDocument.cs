using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may prepare a charging document for the signature of an ICE officer.</summary>
internal static class PrepareChargingDocument
{
    private const string Categories = "for the signature of an ICE officer for aliens in categories established by ICE supervisors";

    public static readonly Condition CategorySetByIce = Attested.CategorySetByIce("tfm", TfmMoa.AuthorizedFunctions, Categories);

    public static readonly Grant Grant = new("tfm.prepare-charging-document",
        law: TfmMoa.AuthorizedFunctions,
        text: "[prepare charging documents] " + Categories,
        says: "a Task Force officer may prepare a charging document in a category that ICE supervisors established, for an ICE officer to sign",
        action: JailAction.PrepareChargingDocument,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJurisdiction, CategorySetByIce),
        bars: [LocalLawBars.Agreement287g]);
}
