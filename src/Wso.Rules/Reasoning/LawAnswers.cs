namespace Wso.Rules;

/// <summary>How a rule reads an answer of state or local law.</summary>
internal static class LawAnswers
{
    public static LawAnswer OrUnknown(this FactValue<LawAnswer> answer) => answer.TryGet(out var given) ? given : LawAnswer.Unknown;
}
