// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class CitizenshipQuestionShape
{
    public static readonly Shape<CitizenshipQuestion, CitizenshipQuestion.Builder> Shape = new(static () => new CitizenshipQuestion.Builder(), static made => made.Build())
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "kind", Vocabulary.QuestionKinds, static fact => fact.Kind, static (made, value) => made.Kind = value },
        { "raised", Is.InstantOrNever, static fact => fact.Raised, static (made, value) => made.Raised = value },
        { "reportedToIce", Is.InstantOrNever, static fact => fact.ReportedToIce, static (made, value) => made.ReportedToIce = value },
        { "answeredInWriting", Is.InstantOrNever, static fact => fact.AnsweredInWriting, static (made, value) => made.AnsweredInWriting = value },
        { "citizen", Is.YesNo, static fact => fact.Citizen, static (made, value) => made.Citizen = value },
    };
}
