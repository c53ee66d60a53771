namespace Wso.Rules.Law;

/// <summary>
/// State and local law outranks every agreement. No agreement gives what that law forbids or shows what it leaves unknown.
/// </summary>
internal static class LocalLawBars
{
    public static readonly StateSays Agreement287g = new("bar.state-forbids-287g",
        law: FederalLaw.StateLawLimits287g,
        text: "at the expense of the State or political subdivision and to the extent consistent with State and local law",
        says: "state or local law forbids the agency to act under a 287(g) agreement",
        question: LocalLawQuestion.Agreement287g,
        answers: [LawAnswer.Forbidden],
        kind: RuleKind.Bar);

    public static readonly StateSays CivilArrest = new("bar.state-forbids-civil-arrest",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law. [Nash v. Mikesell, 2024 COA 68: deputies under a 287(g) agreement remain bound by a state law that forbids the arrest. WSO and JEM MOA, s. IV.F: no officer is] required to fail to abide by restrictions or limitations as may otherwise be imposed by law",
        says: "state or local law forbids an officer to arrest for a civil immigration violation",
        question: LocalLawQuestion.CivilArrest,
        answers: [LawAnswer.Forbidden],
        kind: RuleKind.Bar);

    public static readonly StateSays Transport = new("bar.state-forbids-transport",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law",
        says: "state or local law forbids the jail to transport a person to ICE",
        question: LocalLawQuestion.Transport,
        answers: [LawAnswer.Forbidden],
        kind: RuleKind.Bar,
        unknownIsNo: true);

    public static readonly StateSays Transfer = new("bar.state-forbids-transfer",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law",
        says: "state or local law forbids the jail to transfer a person to ICE",
        question: LocalLawQuestion.Transfer,
        answers: [LawAnswer.Forbidden],
        kind: RuleKind.Bar,
        unknownIsNo: true);
}
