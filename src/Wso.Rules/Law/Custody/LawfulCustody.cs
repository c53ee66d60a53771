namespace Wso.Rules.Law;

/// <summary>Custody at the instant rests on something: the person is not held on nothing.</summary>
internal static class LawfulCustody
{
    public static readonly Reached BeforeReleaseDue = Reached.NotYet("custody.not-after-release-due",
        law: Cite.OurReading("release due: no charge, sentence, judicial warrant or hold for another court or agency still authorizes custody"),
        text: "[Until release is due, that instant included, criminal custody stands.]",
        says: "the person is still in criminal custody (the time of release due has not passed)",
        clock: Clock.After(TimeLimit.JustAfter, Anchors.ReleaseDue));

    public static readonly Definition WhileOutProcessing = new("custody.out-processing",
        law: OutProcessing.Reading,
        text: OutProcessing.Text,
        says: "release is being processed within the time allowed: started within one hour of release due, over within twelve",
        means: OutProcessing.IsInBounds);

    public static readonly Stands WhileHeldOnPapers = new("custody.held-on-papers",
        law: FederalLaw.RegulationsHold,
        text: "such agency shall maintain custody of the alien for a period not to exceed 48 hours, excluding Saturdays, Sundays, and holidays in order to permit assumption of custody by the Department",
        says: "a hold under a Basic Ordering Agreement or on a detainer alone is in effect, counted from release due",
        grants: static () => [BasicOrdering.HoldBasis.Basis.Grant, DetainerOnly.HoldBasis.Basis.Grant],
        asIfNothingWasServed: true);

    public static readonly Formula Rests = Logic.Any(BeforeReleaseDue, WhileOutProcessing, WhileHeldOnPapers);
}
