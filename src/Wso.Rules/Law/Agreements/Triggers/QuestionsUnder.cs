using System.Linq;

namespace Wso.Rules.Law;

/// <summary>
/// A duty that arises from questions of United States citizenship, both claims and records, raised while an agreement was in force.
/// </summary>
internal static class QuestionsUnder
{
    public static Trigger Each(AgreementTerms terms) => (s, forms) =>
        s.Case.Person.CitizenshipQuestions.IsKnown
            ? s.Case.Person.CitizenshipQuestions.OrNone().Select(question =>
                new Occasion(question.Raised.By(s.At).And(WhileInForce.Is(question.Raised, terms, forms, s)), Bounds.Of(question.Raised))
                {
                    For = question.Id,
                    Done = question.ReportedToIce.IsKnown ? Bounds.Of(question.ReportedToIce) : null,
                    NotDoneBefore = Bounds.Of(question.Raised),
                })
            : WhileInForce.Perhaps();
}
