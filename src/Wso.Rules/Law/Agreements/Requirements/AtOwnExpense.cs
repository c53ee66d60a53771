namespace Wso.Rules.Law;

/// <summary>Who pays under a 287(g) model.</summary>
internal static class AtOwnExpense
{
    public static readonly Rule Rule = new("287g.at-own-expense", RuleKind.Term,
        says: "the agency pays, at the expense of the state or county; no text that "
            + "was read makes ICE pay for what the agency's officers do",
        law: FederalLaw.StateLawLimits287g,
        text: "at the expense of the State or political subdivision and to the extent consistent with State and local law");
}
