namespace Wso.Rules.CaseFiles;

internal static class PersonShape
{
    private static readonly Notation<CitizenshipQuestion> Question = new Shape<CitizenshipQuestion, CitizenshipQuestion.Builder>(static _ => new(), static question => question.Build())
    {
        { "id", Is.Id, static question => question.Id, static (question, id) => question.Id = id },
        { "kind", Vocabulary.QuestionKinds, static question => question.Kind, static (question, kind) => question.Kind = kind },
        { "raised", Is.InstantOrNever, static question => question.Raised, static (question, at) => question.Raised = at },
        { "reportedToIce", Is.InstantOrNever, static question => question.ReportedToIce, static (question, at) => question.ReportedToIce = at },
        { "answeredInWriting", Is.InstantOrNever, static question => question.AnsweredInWriting, static (question, at) => question.AnsweredInWriting = at },
        { "citizen", Is.YesNo, static question => question.Citizen, static (question, truth) => question.Citizen = truth },
    };

    public static readonly Notation<Person> Person = new Shape<Person, Person.Builder>(static _ => new(), static person => person.Build())
    {
        { "citizenshipQuestions", Is.ListOf(Question), static person => person.CitizenshipQuestions, static (person, all) => person.CitizenshipQuestions = all },
        { "statusShown", Vocabulary.Proofs, static person => person.StatusShown, static (person, proof) => person.StatusShown = proof },
    };
}
