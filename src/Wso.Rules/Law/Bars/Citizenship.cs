using NodaTime;

namespace Wso.Rules.Law;

/// <summary>An open question of United States citizenship stops every arrest, transfer and hold. The clock keeps running.</summary>
internal static class Citizenship
{
    private static readonly Clock TimeToReport = Clock.After(TimeLimit.ElapsedHours(1), Anchors.QuestionRaised);

    // CHOICE: that the answer be in writing, because nothing else can be shown afterwards.
    public static readonly Condition Bar = new("bar.citizenship",
        law: Decisions.BrownVRamsay,
        text: "[A jail may not rely on a facially valid detainer while it ignores evidence of United States citizenship; probable cause can dissipate. The WSO and JEM texts have it report:] all encounters with asserted or suspected claims of U.S. citizenship",
        says: "the person may be a United States citizen: a question of citizenship is "
            + "open, or the written answer is that the person is one",
        isTrue: static (in s) => IsOpen(in s),
        kind: RuleKind.Bar,
        final: static (in s) => IsAnsweredCitizen(in s),
        clock: TimeToReport);

    private static Truth IsOpen(in Situation s)
    {
        var open = s.Case.Person.CitizenshipQuestions.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var question in s.Case.Person.CitizenshipQuestions.OrNone())
        {
            open = open.Or(IsAnsweredCitizen(question, s.At)).Or(question.Raised.By(s.At).And(Bars(question, in s)));
        }

        return open;
    }

    private static Truth IsAnsweredCitizen(in Situation s)
    {
        var answered = Truth.No;
        foreach (var question in s.Case.Person.CitizenshipQuestions.OrNone())
        {
            answered = answered.Or(IsAnsweredCitizen(question, s.At));
        }

        return answered;
    }

    private static Truth IsAnsweredCitizen(CitizenshipQuestion question, Instant t) =>
        question.AnsweredInWriting.By(t).And(question.Citizen);

    /// <summary>
    /// If ICE answered, the answer decides. Until then a record bars. A claim leaves it
    /// unknown, or bars once an hour has passed in which nobody reported it.
    /// </summary>
    private static Truth Bars(CitizenshipQuestion question, in Situation s) => question.AnsweredInWriting.By(s.At) switch
    {
        Truth.Yes => question.Citizen,
        Truth.No => WhileOpen(question, in s),
        _ => WhileOpen(question, in s).IfBothAgree(question.Citizen),
    };

    private static Truth WhileOpen(CitizenshipQuestion question, in Situation s) => question.Kind switch
    {
        CitizenshipQuestionKind.Record => Truth.Yes,
        CitizenshipQuestionKind.Claim => Unreported(question, in s),
        CitizenshipQuestionKind.Unknown => Truth.Yes.IfBothAgree(Unreported(question, in s)),
    };

    /// <summary>A claim that was not reported to ICE within the hour bars; any other leaves it unknown.</summary>
    private static Truth Unreported(CitizenshipQuestion question, in Situation s)
    {
        var due = Bounds.Of(question.Raised).Plus(TimeToReport.Length!, s.Zone);
        return due.By(s.At) == Truth.Yes && due.IsBefore(Bounds.Of(question.ReportedToIce)) == Truth.Yes
            ? Truth.Yes
            : Truth.Unknown;
    }
}
