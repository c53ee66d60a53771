namespace Wso.Rules.Law.TaskForce;

/// <summary>The list of powers is whole: no service of warrants of removal.</summary>
internal static class NotDelegated
{
    public static readonly Grant Grant = NothingElse.IsDelegated("tfm.only-listed-powers",
        law: TfmMoa.AuthorizedFunctions,
        text: "[Section V lists the functions designated; warrants of removal (Form I-205) are not among them.]",
        says: "the act is one of those that the Task Force agreement delegates",
        under: InForce.Terms);
}
