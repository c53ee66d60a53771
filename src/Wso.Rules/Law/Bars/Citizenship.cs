using NodaTime;

namespace Wso.Rules.Law;

/// <summary>An open question of United States citizenship stops every arrest, transfer and hold. The clock keeps running.</summary>
internal static class Citizenship
{
    private static readonly Duration TimeToReport = Duration.FromHours(1);

    // CHOICE: that the answer be in writing, because nothing else can be shown afterwards.
    public static readonly Condition Bar = new("bar.citizenship",
        law: Decisions.BrownVRamsay,
        text: "[A jail may not rely on a facially valid detainer while it ignores evidence of United States citizenship; probable cause can dissipate. The WSO and JEM texts have it report:] all encounters with asserted or suspected claims of U.S. citizenship",
        says: "a question of United States citizenship is open, or was answered: citizen",
        holds: static (in s) => IsOpen(in s),
        kind: RuleKind.Bar,
        final: static (in s) => IsAnsweredCitizen(in s));

    private static Truth IsOpen(in Situation s)
    {
        var open = s.Case.Person.CitizenshipQuestions.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var question in s.Case.Person.CitizenshipQuestions)
        {
            open = open.Or(IsAnsweredCitizen(question, s.At) == Truth.Yes ? Truth.Yes : question.Raised.By(s.At).And(Bars(question, s.At)));
        }

        return open;
    }

    private static Truth IsAnsweredCitizen(in Situation s)
    {
        var answered = Truth.No;
        foreach (var question in s.Case.Person.CitizenshipQuestions)
        {
            answered = answered.Or(IsAnsweredCitizen(question, s.At));
        }

        return answered;
    }

    private static Truth IsAnsweredCitizen(CitizenshipQuestion question, Instant t) => question.AnsweredInWriting.By(t).And(question.Citizen);

    /// <summary>Answered: what the answer says. Until then a record bars, and a claim leaves it unknown, or bars from the hour in which it was not reported.</summary>
    private static Truth Bars(CitizenshipQuestion question, Instant t) => question.AnsweredInWriting.By(t) switch
    {
        Truth.Yes => question.Citizen,
        Truth.No => WhileOpen(question, t),
        _ => WhileOpen(question, t).IfBothAgree(question.Citizen),
    };

    private static Truth WhileOpen(CitizenshipQuestion question, Instant t) => question.Kind switch
    {
        CitizenshipQuestionKind.Record => Truth.Yes,
        CitizenshipQuestionKind.Claim => Unreported(question, t),
        CitizenshipQuestionKind.Unknown => Truth.Yes.IfBothAgree(Unreported(question, t)),
    };

    /// <summary>A claim that was not reported to ICE within the hour bars; any other leaves it unknown.</summary>
    private static Truth Unreported(CitizenshipQuestion question, Instant t) =>
        question.Raised.TryGet(out var raised) && raised + TimeToReport <= t && question.ReportedToIce.By(raised + TimeToReport) == Truth.No
            ? Truth.Yes
            : Truth.Unknown;
}
