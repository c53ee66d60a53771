using System;
using NodaTime;

namespace Wso.Rules.Tests;

internal static class Questions
{
    public static FactList<CitizenshipQuestion> Record(Instant raised, Action<CitizenshipQuestion.Builder>? change = null) =>
        One(CitizenshipQuestionKind.Record, raised, change);

    public static FactList<CitizenshipQuestion> Claim(Instant raised, Action<CitizenshipQuestion.Builder>? change = null) =>
        One(CitizenshipQuestionKind.Claim, raised, change);

    private static FactList<CitizenshipQuestion> One(
        CitizenshipQuestionKind kind,
        Instant raised,
        Action<CitizenshipQuestion.Builder>? change)
    {
        var question = new CitizenshipQuestion.Builder
        {
            Kind = kind,
            Raised = raised,
            ReportedToIce = Moment.Never,
            AnsweredInWriting = Moment.Never,
        };
        change?.Invoke(question);
        return FactList.Of(question.Build());
    }
}
