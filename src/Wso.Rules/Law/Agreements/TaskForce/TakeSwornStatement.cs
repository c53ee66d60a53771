using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may administer oaths and take sworn statements.</summary>
internal static class TakeSwornStatement
{
    public static readonly Grant Grant = new("tfm.take-sworn-statement",
        law: TfmMoa.AuthorizedFunctions,
        text: "[Administer oaths, take evidence, take sworn statements.]",
        says: "a Task Force officer may take a sworn statement within the agency's jurisdiction",
        action: JailAction.TakeSwornStatement,
        under: InForce.Terms,
        when: All(Officers.Acts, ExecuteArrestWarrant.InJurisdiction),
        bars: [LocalLawBars.Agreement287g]);
}
