// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class LocalLawShape
{
    public static readonly Shape<LocalLaw, LocalLaw.Builder> Shape = new(static () => new LocalLaw.Builder(), static made => made.Build())
    {
        { "detainerHold", Is.Known(Vocabulary.LawAnswers), static fact => fact.DetainerHold, static (made, value) => made.DetainerHold = value },
        { "agreement287g", Is.Known(Vocabulary.LawAnswers), static fact => fact.Agreement287g, static (made, value) => made.Agreement287g = value },
        { "civilArrest", Is.Known(Vocabulary.LawAnswers), static fact => fact.CivilArrest, static (made, value) => made.CivilArrest = value },
        { "releaseNotice", Is.Known(Vocabulary.LawAnswers), static fact => fact.ReleaseNotice, static (made, value) => made.ReleaseNotice = value },
        { "transfer", Is.Known(Vocabulary.LawAnswers), static fact => fact.Transfer, static (made, value) => made.Transfer = value },
        { "detentionContract", Is.Known(Vocabulary.LawAnswers), static fact => fact.DetentionContract, static (made, value) => made.DetentionContract = value },
        { "holdCeilings", Is.ListOf(Is.Ceiling), static fact => fact.HoldCeilings, static (made, value) => made.HoldCeilings = value },
        { "holdNeedsOrder", Is.YesNo, static fact => fact.HoldNeedsOrder, static (made, value) => made.HoldNeedsOrder = value },
        { "transport", Is.Known(Vocabulary.LawAnswers), static fact => fact.Transport, static (made, value) => made.Transport = value },
        { "transferDaysBefore", Is.Or("none", Is.UpTo(366)), static fact => fact.TransferDaysBefore, static (made, value) => made.TransferDaysBefore = value },
        { "releaseProcessing", ReleaseProcessingBoundsShape.Shape, static fact => fact.ReleaseProcessing, static (made, value) => made.ReleaseProcessing = value },
        { "answeredBy", Is.Id, static fact => fact.AnsweredBy, static (made, value) => made.AnsweredBy = value },
        { "answeredOn", Is.DateOrInstant, static fact => fact.AnsweredOn, static (made, value) => made.AnsweredOn = value },
    };
}
