namespace Wso.Rules.CaseFiles;

internal static class LocalLawShape
{
    private static readonly Notation<Answer<LawAnswer>> Answer = Is.Known(Vocabulary.LawAnswers);

    private static readonly Notation<int?> Minutes = Is.Optional(new WholeNumber(0, 1_440));
    private static readonly Notation<int?> ProcessingHours = Is.Optional(new WholeNumber(0, 72));

    private static readonly Notation<ReleaseProcessingBounds> ReleaseProcessing = new Shape<ReleaseProcessingBounds, ReleaseProcessingBounds>(
        static given => new ReleaseProcessingBounds(given.Take("startsWithinMinutes", Minutes, null), given.Take("endsWithinHours", ProcessingHours, null)),
        static bounds => bounds)
    {
        { "startsWithinMinutes", Minutes, static bounds => bounds.StartsWithinMinutes, static (_, _) => { } },
        { "endsWithinHours", ProcessingHours, static bounds => bounds.EndsWithinHours, static (_, _) => { } },
    };

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
        { "transport", Answer, static law => law.Transport, static (law, answer) => law.Transport = answer },
        { "transferDaysBefore", Is.Or("none", new WholeNumber(0, 366)), static law => law.TransferDaysBefore, static (law, days) => law.TransferDaysBefore = days },
        { "releaseProcessing", ReleaseProcessing, static law => law.ReleaseProcessing, static (law, bounds) => law.ReleaseProcessing = bounds },
    };
}
