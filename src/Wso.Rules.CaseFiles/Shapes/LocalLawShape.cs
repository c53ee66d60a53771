namespace Wso.Rules.CaseFiles;

internal static class LocalLawShape
{
    private static readonly Notation<Answer<LawAnswer>> Answer = Is.Known(Vocabulary.LawAnswers);

    public static readonly Notation<LocalLaw> LocalLaw = new Shape<LocalLaw, LocalLaw.Builder>(static _ => new(), static law => law.Build())
    {
        { "detainerHold", Answer, static law => law.DetainerHold, static (law, answer) => law.DetainerHold = answer },
        { "agreement287g", Answer, static law => law.Agreement287g, static (law, answer) => law.Agreement287g = answer },
        { "civilArrest", Answer, static law => law.CivilArrest, static (law, answer) => law.CivilArrest = answer },
        { "releaseNotice", Answer, static law => law.ReleaseNotice, static (law, answer) => law.ReleaseNotice = answer },
        { "transfer", Answer, static law => law.Transfer, static (law, answer) => law.Transfer = answer },
        { "detentionContract", Answer, static law => law.DetentionContract, static (law, answer) => law.DetentionContract = answer },
        { "holdCeilings", Is.ListOf(new HoldCeilingShape()), static law => law.HoldCeilings, static (law, all) => law.HoldCeilings = all },
        { "holdNeedsOrder", Is.YesNo, static law => law.HoldNeedsOrder, static (law, truth) => law.HoldNeedsOrder = truth },
    };
}
