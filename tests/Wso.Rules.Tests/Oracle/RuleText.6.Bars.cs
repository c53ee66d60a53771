using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Sections 6 and 7: what bars, and the answers of state law as the case gives them.</summary>
internal sealed partial class RuleText
{
    private Three BarOf(JailAction action, long t) => action switch
    {
        JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant or JailAction.ArrestWithoutWarrant =>
            Some(Bar287g(t), CivilArrestBar(t), PersonBar(t)),
        JailAction.IssueDetainer => Some(Bar287g(t), PersonBar(t)),

        // "State law outranks it: transport or transfer forbidden bars it under every agreement too (unknown does not)."
        JailAction.TransportToIce => Some(Bar287g(t), PersonBar(t), TransportBar(t)),
        _ => Bar287g(t),
    };

    private Three TransportBar(long t) =>
        If(Answer(LawAt(t).Transport) == LawAnswer.Forbidden || Answer(LawAt(t).Transfer) == LawAnswer.Forbidden);

    /// <summary>"It, and a court's order of release, bar … and every basis of a hold."</summary>
    private Three PersonBar(long t) => Some(CitizenshipBar(t), When.Of(file.Custody.CourtOrderedRelease).By(t));

    private Three CitizenshipBar(long t) => Some(
        file.Person.CitizenshipQuestions,
        question => Some(AnsweredCitizen(question, t), question.Kind switch
        {
            CitizenshipQuestionKind.Record => Record(question, t),
            CitizenshipQuestionKind.Claim => Claim(question, t),
            _ => Agreed([Record(question, t), Claim(question, t)]),
        }));

    /// <summary>"Answered "citizen": a bar for good."</summary>
    private static Three AnsweredCitizen(CitizenshipQuestion question, long t) =>
        All(When.Of(question.AnsweredInWriting).By(t), Told(question.Citizen));

    /// <summary>"noticed ≤ t: a bar until ICE answers in writing, not a citizen"</summary>
    private static Three Record(CitizenshipQuestion question, long t) =>
        All(When.Of(question.Raised).By(t), Not(All(When.Of(question.AnsweredInWriting).By(t), Not(Told(question.Citizen)))));

    /// <summary>
    /// "unknown until ICE answers in writing; a bar, until so answered, from one hour after it was raised when not reported to ICE by then.
    /// Answered citizen: a bar for good."
    /// </summary>
    private static Three Claim(CitizenshipQuestion question, long t)
    {
        var raised = When.Of(question.Raised);
        var answered = When.Of(question.AnsweredInWriting).By(t);
        var isLate = All(raised.PlusHours(1).By(t), Not(When.Of(question.ReportedToIce).IsNotAfter(raised.PlusHours(1))));
        return Some(
            All(raised.By(t), answered, Told(question.Citizen)),
            All(raised.By(t), Not(All(answered, Not(Told(question.Citizen)))), Some(Three.Maybe, isLate)));
    }

    /// <summary>"The row in force on the local date of the act's own instant applies", counsel's answers in its place.</summary>
    private LocalLaw LawAt(long t)
    {
        var day = clock.Local(t).Date;
        if (!laws.TryGetValue(day, out var law))
        {
            laws.Add(day, law = StateRows.AnswersIn(file, day));
        }

        return law;
    }

    private Three Bar287g(long t) => Not(Allows(LawAt(t).Agreement287g));

    /// <summary>"Where detainerHold is forbidden and civilArrest unknown, civilArrest counts as forbidden."</summary>
    private Three CivilArrestBar(long t) =>
        Answer(LawAt(t).CivilArrest) == LawAnswer.Unknown && Answer(LawAt(t).DetainerHold) == LawAnswer.Forbidden
            ? Three.Yes
            : Not(Allows(LawAt(t).CivilArrest));

    private static Three Allows(FactValue<LawAnswer> question) => Answer(question) switch
    {
        LawAnswer.Forbidden => Three.No,
        LawAnswer.Allowed or LawAnswer.Commanded => Three.Yes,
        _ => Three.Maybe,
    };

    private static LawAnswer Answer(FactValue<LawAnswer> question) => question.TryGet(out var answer) ? answer : LawAnswer.Unknown;
}
