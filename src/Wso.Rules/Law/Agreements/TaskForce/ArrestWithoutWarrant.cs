using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may arrest without a warrant.</summary>
internal static class ArrestWithoutWarrant
{
    private const string Escape =
        "any alien in the United States, if the officer has reason to believe the alien to be arrested is in the United States in violation of law and is likely to escape before a warrant can be obtained. INA § 287(a)(2) and 8 C.F.R. § 287.5(c)(1).";

    public static readonly Condition EntryInView = new("tfm.entry-in-view",
        law: TfmMoa.AuthorizedFunctions,
        text: "any alien entering or attempting to unlawfully enter the United States in the officer's presence or view",
        says: "the person entered the United States, or tried to, in the officer's presence or view",
        isTrue: static (in s) => s.Act.EntryInView,
        attested: true);

    public static readonly Condition InViolation = new("tfm.reason-to-believe-in-violation",
        law: TfmMoa.AuthorizedFunctions,
        text: Escape,
        says: "the officer has reason to believe that the person is in the United States in violation of law",
        isTrue: static (in s) => s.Act.ReasonToBelieveInViolation,
        attested: true);

    public static readonly Condition LikelyToEscape = new("tfm.likely-to-escape",
        law: TfmMoa.AuthorizedFunctions,
        text: Escape,
        says: "the person is likely to escape before a warrant can be obtained",
        isTrue: static (in s) => s.Act.LikelyToEscape,
        attested: true);

    public static readonly Grant Grant = new("tfm.arrest-without-warrant",
        law: TfmMoa.AuthorizedFunctions,
        text: Escape,
        says: "a Task Force officer may arrest without a warrant a person who enters in the "
            + "officer's view, or who is believed to be in violation and is likely to escape",
        action: JailAction.ArrestWithoutWarrant,
        under: InForce.Terms,
        when: All(
            Officers.Acts, ExecuteArrestWarrant.InJurisdiction, InCustody.Condition,
            ExecuteArrestWarrant.AtReleaseOrAtLarge, Any(EntryInView, All(InViolation, LikelyToEscape))),
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest]);
}
