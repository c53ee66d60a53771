namespace Wso.Rules.Law.JailEnforcement;

/// <summary>The list of powers is whole: no arrest without a warrant.</summary>
internal static class NotDelegated
{
    public static readonly Grant Grant = NothingElse.IsDelegated("jem.only-listed-powers",
        law: JemMoa.AuthorizedFunctions,
        text: "Participating LEA personnel are delegated only those authorities listed below",
        says: "the act is one of those that the Jail Enforcement agreement delegates",
        under: InForce.Terms);
}
