namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>What a Warrant Service Officer must have shown before certification, and before the authorization to act.</summary>
internal static class WayIn
{
    private const AgreementType Under = AgreementType.WarrantServiceOfficer;

    public static readonly Requirement JailExperience = new("wso.jail-experience",
        law: WsoMoa.Candidates,
        text: "have knowledge of and have enforced laws and regulations pertinent to their law enforcement activities and their jurisdictions, and have been trained on maintaining the security of LEA facilities, and have enforced rules and regulations governing inmate accountability and conduct",
        says: "the candidate has enforced laws and jail rules, and is trained in jail security",
        shown: static candidate => candidate.JailExperience);

    public static readonly Requirement ExaminationPassed = new("wso.examination-passed",
        law: WsoMoa.Examination,
        text: "Each LEA nominee must pass a final examination with a minimum score of 70 percent to receive certification.",
        says: "the final examination, or its one retake, is passed with at least 70 percent",
        shown: static candidate => Examinations.AnyPassed(candidate.Examinations).OfNomination(candidate, Under));

    public static readonly Requirement NotFailedTwice = new("wso.not-failed-twice",
        law: WsoMoa.Examination,
        text: "Failure to achieve a 70-percent rating upon retaking the final examination will result in the disqualification of the LEA nominee and discharge of the nominee from training.",
        says: "the final examination was failed at most once",
        shown: static candidate => Record.IsFor(candidate, Under).And(Examinations.FailedTwice(candidate.Examinations)).Negated(),
        disqualifies: true);

    public static readonly Requirement[] All =
    [
        Record.Nominated("wso", Under, WsoMoa.Candidates),
        Record.UnitedStatesCitizen("wso", WsoMoa.Candidates, "All candidates must be United States citizens"),
        JailExperience,
        Record.BackgroundCleared("wso", Under, WsoMoa.Candidates,
            "ICE reserves the right to conduct an independent background check for each candidate."),
        Record.Trained("wso", Under, WsoMoa.Examination, "discharge of the nominee from training"),
        ExaminationPassed,
        NotFailedTwice,
        Record.AuthorizationLetter("wso", Under, WsoMoa.Authorization, Officers.OnlyThose),
        Record.Form70006("wso", Under, WsoMoa.Authorization, Officers.OnlyThose),
        Record.Credentials("wso", Under, WsoMoa.Authorization, Officers.CarryCredentials),
    ];
}
