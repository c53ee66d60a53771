// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class PersonShape
{
    public static readonly Shape<Person, Person.Builder> Shape = new(static () => new Person.Builder(), static made => made.Build())
    {
        { "citizenshipQuestions", Is.ListOf(CitizenshipQuestionShape.Shape), static fact => fact.CitizenshipQuestions, static (made, value) => made.CitizenshipQuestions = value },
        { "statusShown", Vocabulary.Proofs, static fact => fact.StatusShown, static (made, value) => made.StatusShown = value },
    };
}
