namespace Wso.Rules;

/// <summary>What an answer of state law counts for, given how well its source was checked.</summary>
internal static class Verified
{
    public static LawAnswer Answer(LocalLawQuestion question, LawAnswer stated, Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => stated,
        Verification.SecondarySource => FromSecondarySource(question, stated),
        Verification.Unsettled or Verification.Unverified => LawAnswer.Unknown,
    };

    /// <summary>A digest may forbid, and may show that nothing forbids; it gives nobody the power to hold.</summary>
    private static LawAnswer FromSecondarySource(LocalLawQuestion question, LawAnswer stated) => stated switch
    {
        LawAnswer.Forbidden => LawAnswer.Forbidden,
        LawAnswer.Allowed or LawAnswer.Commanded => question == LocalLawQuestion.DetainerHold ? LawAnswer.Unknown : LawAnswer.Allowed,
        LawAnswer.Unknown => LawAnswer.Unknown,
    };
}
