namespace Wso.Rules.Law;

/// <summary>Custody at the instant rests on something: the person is not held on nothing.</summary>
internal static class LawfulCustody
{
    public static readonly Condition BeforeReleaseDue = new("custody.not-after-release-due",
        law: WsoMoa.Purpose,
        text: "at the time of the alien's scheduled release from criminal custody",
        says: "the instant is not after release due, so criminal custody still stands",
        holds: static (in s) => Bounds.Of(s.Custody.ReleaseDue).IsBefore(Bounds.At(s.At)).Negated(),
        final: Rules.Condition.Always);

    public static readonly Condition WhileOutProcessing = new("custody.out-processing",
        law: Cite.OurReading("out-processing: begun within one hour of release due, over within twelve"),
        text: "[No text gives the hour and the twelve. Release begun at once and not slowed for ICE is the tail of criminal custody; anything longer is a hold.]",
        says: "release processing, begun no later than one hour after release due, is under way, and less than twelve hours have passed since release due",
        holds: OutProcessing.IsInBounds,
        final: OutProcessing.CannotBegin);

    public static readonly Condition WhileHeldOnPapers = new("custody.held-on-papers",
        law: FederalLaw.RegulationsHold,
        text: "such agency shall maintain custody of the alien for a period not to exceed 48 hours … in order to permit assumption of custody by the Department",
        says: "a hold under a Basic Ordering Agreement or on a detainer alone, counted from release due, stands at the instant",
        holds: static (in s) => BasicOrdering.HoldBasis.Basis.Grant.Of(s.WithoutArrests()).Or(DetainerOnly.HoldBasis.Basis.Grant.Of(s.WithoutArrests())),
        final: Rules.Condition.Always);

    public static readonly Test Rests = Logic.Any(BeforeReleaseDue, WhileOutProcessing, WhileHeldOnPapers);
}
