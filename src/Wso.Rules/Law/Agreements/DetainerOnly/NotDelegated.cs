namespace Wso.Rules.Law.DetainerOnly;

/// <summary>Nothing signed, nothing delegated: a detainer makes nobody an immigration officer.</summary>
internal static class NotDelegated
{
    public static readonly Grant Grant = NothingElse.IsDelegated("detainer.no-powers",
        law: FederalLaw.WhoMayServeAWarrant,
        text: "[A warrant of arrest may be served only by the officers listed in 8 CFR 287.5(e)(3); local officers become such only by agreement, 8 USC 1357(g).]",
        says: "an agreement delegates the act (none is signed)",
        under: null);
}
