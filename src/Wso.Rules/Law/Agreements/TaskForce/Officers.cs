using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>
/// Who is a Task Force officer, and when he or she acts as one. The texts of this model ask for neither credentials nor Form 70-006.
/// </summary>
internal static class Officers
{
    /// <summary>The agreement's words on the authorization and its length.</summary>
    public const string TwoYears =
        "a signed authorization to perform specified functions of an immigration officer for an initial period of two years from the date of the authorization";

    public static readonly Condition IsDesignated =
        Designated.Under("tfm", TfmMoa.Authorization, TwoYears, "the officer is designated under the Task Force agreement");

    public static readonly Condition IsCitizen =
        Designated.UnitedStatesCitizen("tfm", TfmMoa.Candidates, "All candidates must be United States citizens.");

    public static readonly Reached IsCertified = Designated.Certified("tfm", TfmMoa.Authorization, TwoYears);

    public static readonly Reached IsAuthorized = Designated.Authorized("tfm", TfmMoa.Authorization, TwoYears);

    public static readonly Condition IsAuthorizedUnderThisAgreement = Designated.AuthorizedUnderThisAgreement("tfm", TfmMoa.Authorization,
        "The termination of this MOA … shall constitute revocation of all immigration enforcement authorizations delegated herein.");

    public static readonly Reached IsNotWithdrawn = Designated.NotWithdrawn("tfm", TfmMoa.Authorization,
        "Such revocation will require notification to the other party to this MOA within 48 hours.");

    public static readonly Definition IsWithinTwoYears = new("tfm.two-years",
        law: TfmMoa.Authorization,
        text: TwoYears,
        says: "less than two years have passed since the authorization or its latest renewal",
        means: Any(
            Reached.NotYet("tfm.two-years-from-authorization", TfmMoa.Authorization, TwoYears,
                says: "less than two years have passed since the authorization",
                clock: Clock.After(TimeLimit.CalendarYears(2), Anchors.Authorized)),
            All(
                new Reached("tfm.renewed", TfmMoa.Authorization, TwoYears,
                    says: "the authorization was renewed",
                    clock: Clock.At(Anchors.Renewed)),
                Reached.NotYet("tfm.two-years-from-renewal", TfmMoa.Authorization, TwoYears,
                    says: "less than two years have passed since the latest renewal",
                    clock: Clock.After(TimeLimit.CalendarYears(2), Anchors.Renewed)))));

    public static readonly Condition HasNoOpenComplaint = new("tfm.no-open-complaint",
        law: TfmMoa.Complaints,
        text: "may result in that individual receiving professional discipline or becoming the subject of a criminal investigation or civil lawsuit … the LEA shall remove the designated LEA personnel from the program, until such time that the LEA has adjudicated the allegation",
        says: "the officer is free of open complaints that may lead to discipline, a criminal investigation or a lawsuit",
        isTrue: static (in s) => Complaints.NoneOpenAboutOfficer(in s));

    public static readonly Condition ActsUnderIceDirection = Attested.UnderIceDirection("tfm", FederalLaw.DirectionAndSupervision,
        "[The officer is subject to federal direction and supervision when performing a function.]");

    public static readonly Formula Acts = All(
        InForce.Condition, IsDesignated, IsCitizen, IsCertified, IsAuthorized, IsAuthorizedUnderThisAgreement, IsNotWithdrawn,
        IsWithinTwoYears, HasNoOpenComplaint, ActsUnderIceDirection);
}
