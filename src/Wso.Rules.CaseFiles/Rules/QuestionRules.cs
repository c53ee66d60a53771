namespace Wso.Rules.CaseFiles;

internal static class QuestionRules
{
    public static readonly Contradiction<CitizenshipQuestion>[] All =
    [
        new("reportedToIce", "The question was reported before it was raised.", "an instant not before raised, or \"never\"",
            static (question, _) => question.ReportedToIce.IsBefore(question.Raised)),
        new("answeredInWriting", "The question was answered before it was raised.", "an instant not before raised, or \"never\"",
            static (question, _) => question.AnsweredInWriting.IsBefore(question.Raised)),
    ];
}
