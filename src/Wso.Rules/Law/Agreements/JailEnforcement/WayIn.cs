namespace Wso.Rules.Law.JailEnforcement;

/// <summary>What a Jail Enforcement officer must have shown before certification, and before the authorization to act.</summary>
internal static class WayIn
{
    private const AgreementType Under = AgreementType.JailEnforcement;

    public static readonly Requirement EachExaminationPassed = new("jem.examinations-passed",
        law: JemMoa.Examinations,
        text: "Each LEA nominee must pass each examination with a minimum score of 70-percent to receive certification.",
        says: "each examination, or the one remedial examination, is passed with at least 70 percent",
        shown: static candidate => Examinations.EachPassed(candidate.Examinations).OfNomination(candidate, Under));

    /// <summary>A second remedial examination would need a second failure, so that this one rule holds both limits.</summary>
    public static readonly Requirement NotFailedTwice = new("jem.not-failed-twice",
        law: JemMoa.Examinations,
        text: "During the entirety of training, the LEA nominee will be offered a maximum of one remedial examination. Failure to achieve a 70-percent rating on any two examinations (inclusive of any remedial examination), will result in the disqualification of the LEA nominee",
        says: "at most one examination was failed, the remedial one included",
        shown: static candidate => Record.IsFor(candidate, Under).And(Examinations.FailedTwice(candidate.Examinations)).Negated(),
        disqualifies: true);

    public static readonly Requirement[] All =
    [
        Record.Nominated("jem", Under, JemMoa.Candidates),
        Record.UnitedStatesCitizen("jem", JemMoa.Candidates, "All candidates must be United States citizens"),
        Record.BackgroundCleared("jem", Under, JemMoa.Candidates, "[ICE conducts a background investigation and decides on eligibility.]"),
        Record.Trained("jem", Under, JemMoa.Examinations, "During the entirety of training"),
        EachExaminationPassed,
        NotFailedTwice,
        Record.AuthorizationLetter("jem", Under, JemMoa.Authorization, Officers.OnlyThose),
        Record.Form70006("jem", Under, JemMoa.Authorization, Officers.OnlyThose),
        Record.Credentials("jem", Under, JemMoa.Authorization, Officers.CarryCredentials),
    ];
}
