namespace Wso.Rules;

/// <summary>How a rule reads an answer of state or local law.</summary>
internal static class LawAnswers
{
    public static LawAnswer OrUnknown(this FactValue<LawAnswer> answer) => answer.TryGet(out var given) ? given : LawAnswer.Unknown;

    /// <summary>Counsel's answer to a question; unknown where counsel gave none.</summary>
    public static FactValue<LawAnswer> AnswerTo(this LocalLaw counsel, LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => counsel.DetainerHold,
        LocalLawQuestion.Agreement287g => counsel.Agreement287g,
        LocalLawQuestion.CivilArrest => counsel.CivilArrest,
        LocalLawQuestion.ReleaseNotice => counsel.ReleaseNotice,
        LocalLawQuestion.Transfer => counsel.Transfer,
        LocalLawQuestion.DetentionContract => counsel.DetentionContract,
        LocalLawQuestion.Transport => counsel.Transport,
    };
}
