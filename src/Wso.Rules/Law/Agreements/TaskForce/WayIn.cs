namespace Wso.Rules.Law.TaskForce;

/// <summary>
/// What a Task Force officer must have shown before certification, and before the authorization to
/// act. The text we hold names no examination, no Form 70-006 and no credentials.
/// </summary>
internal static class WayIn
{
    private const AgreementType Under = AgreementType.TaskForce;

    private const int TwoYears = 24;

    public static readonly Requirement WorkExperience = new("tfm.work-experience",
        law: TfmMoa.Candidates,
        text: "All candidates must have at least two years of LEA work experience.",
        says: "the candidate has at least two years of work experience with a law enforcement agency",
        shown: static candidate => candidate.WorkExperienceMonths.TryGet(out var months) ? Truths.Is(months >= TwoYears)
            : candidate.WorkExperienceMonths.IsNone ? Truth.No : Truth.Unknown);

    public static readonly Requirement[] All =
    [
        Record.Nominated("tfm", Under, TfmMoa.Candidates),
        Record.UnitedStatesCitizen("tfm", TfmMoa.Candidates, "All candidates must be United States citizens."),
        WorkExperience,
        Record.BackgroundCleared("tfm", Under, TfmMoa.Candidates,
            "[The way in: background cleared. The words of this text on it were not retrieved.]"),
        Record.Trained("tfm", Under, TfmMoa.Authorization,
            "[Training comes before] a signed authorization to perform specified functions of an immigration officer"),
        Record.AuthorizationLetter("tfm", Under, TfmMoa.Authorization, Officers.TwoYears),
    ];
}
