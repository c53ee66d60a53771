using NodaTime;

namespace Wso.Rules.Law.States;

/// <summary>
/// Santos v. Frederick County, binding in Maryland, Virginia, North Carolina, South
/// Carolina and West Virginia: no civil arrest without federal direction.
/// </summary>
// DOUBT: it reads the Fourth Amendment, not state law, and does not speak against an arrest under a 287(g) agreement. So if
// a state allows an agreement, what follows from the agreement stands. If none is allowed, the decision forbids.
internal static class Santos
{
    /// <summary>For states that allow an agreement under 287(g).</summary>
    public const string UnderAgreement =
        "but only under a 287(g) agreement, because an officer may not arrest for a civil immigration violation unless a federal "
        + "statute or federal officials expressly direct or authorize it (Santos v. Frederick County, 4th Cir. 2013)";

    private static readonly LocalDate Decided = new(2013, 8, 7);

    /// <summary>For states where nothing shows that an agreement is allowed.</summary>
    public static readonly StateAnswer Forbids = Findings.Forbidden(
        Cite.Primary("Santos v. Frederick County Bd. of Comm'rs", "725 F.3d 451 (4th Cir. 2013)", Decided),
        "absent express direction or authorization by federal statute or federal officials, state and local law enforcement officers may not detain or arrest an individual solely based on known or suspected civil violations of federal immigration law.",
        except: "unless a federal statute or federal officials expressly direct or authorize it, for example by a 287(g) agreement");
}
