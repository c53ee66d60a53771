namespace Wso.Rules;

/// <summary>How a rule reads an answer of state or local law.</summary>
internal static class LawAnswers
{
    public static LawAnswer OrUnknown(this Answer<LawAnswer> answer) => answer.TryGet(out var given) ? given : LawAnswer.Unknown;

    public static Truth IsForbidden(this LawAnswer answer) => answer switch
    {
        LawAnswer.Forbidden => Truth.Yes,
        LawAnswer.Allowed or LawAnswer.Commanded => Truth.No,
        LawAnswer.Unknown => Truth.Unknown,
    };

    public static Truth IsAllowedOrCommanded(this LawAnswer answer) => answer.IsForbidden().Negated();

    public static Truth IsCommanded(this LawAnswer answer) => answer switch
    {
        LawAnswer.Commanded => Truth.Yes,
        LawAnswer.Forbidden or LawAnswer.Allowed => Truth.No,
        LawAnswer.Unknown => Truth.Unknown,
    };
}
