using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may serve and execute a Form I-200.</summary>
internal static class ExecuteArrestWarrant
{
    public static readonly Condition InJurisdiction = new("tfm.in-jurisdiction",
        law: TfmMoa.Purpose,
        text: "within the LEA's jurisdiction",
        says: "the place is a jail of the agency or within the agency's jurisdiction",
        isTrue: static (in s) => Places.IsIn(s.Act.Place, s.Case.Agency.Facilities).Or(s.Act.InJurisdiction));

    public static readonly Condition WarrantInHand = InHand.ArrestWarrant("tfm", TfmMoa.AuthorizedFunctions,
        "serve and execute warrants of arrest for immigration violations under INA § 287(a) and 8 C.F.R. § 287.5(e)(3)");

    public static readonly Condition IsCoordinated = new("tfm.coordinated-with-ice",
        law: TfmMoa.Assignments,
        text: "After notification to and coordination with the ICE supervisor, the alien whom participating LEA personnel have determined to be removable will be arrested on behalf of ICE by participating LEA personnel",
        says: "the ICE supervisor was notified, and the act was coordinated with the supervisor, beforehand",
        isTrue: static (in s) => s.Act.CoordinatedWithIce,
        attested: true);

    public static readonly Definition ReleaseHasCome = ScheduledRelease.HasCome("tfm.at-scheduled-release", TfmMoa.Assignments,
        "ICE may assume custody of aliens who have been convicted of a state or local offense only after such aliens have concluded service of any sentence of incarceration.");

    public static readonly Reached IsNotBooked = Reached.NotYet("tfm.person-not-booked",
        law: TfmMoa.Assignments,
        text: "ICE may assume custody of aliens who have been convicted of a state or local offense only after such aliens have concluded service of any sentence of incarceration.",
        says: "the person is at large (not booked into a jail)",
        clock: Clock.At(Anchors.Booked));

    /// <summary>
    /// In the field, the officer may contact the ICE supervisor after the act (s. XI), so there it is a duty and not a condition.
    /// </summary>
    public static readonly Formula AtReleaseOrAtLarge = Any(All(ReleaseHasCome, LawfulCustody.Rests, IsCoordinated), IsNotBooked);

    public static readonly Grant Grant = new("tfm.execute-arrest-warrant",
        law: TfmMoa.AuthorizedFunctions,
        text: "serve and execute warrants of arrest for immigration violations under INA § 287(a) and 8 C.F.R. § 287.5(e)(3)",
        says: "a Task Force officer may serve a Form I-200 within the agency's "
            + "jurisdiction, on a person at large or at the scheduled release",
        action: JailAction.ExecuteArrestWarrant,
        under: InForce.Terms,
        when: All(Officers.Acts, InJurisdiction, WarrantInHand, InCustody.Condition, AtReleaseOrAtLarge),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
