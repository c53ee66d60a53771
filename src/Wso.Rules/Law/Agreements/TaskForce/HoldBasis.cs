using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>The rest of the day: who is arrested under the Task Force agreement is brought to ICE on the same day.</summary>
internal static class HoldBasis
{
    private const string SameDay =
        "the alien whom participating LEA personnel have determined to be removable will be arrested on behalf of ICE by participating LEA personnel and be transported by the LEA on the same day to the relevant ICE detention office or facility";

    public static readonly OnRecord ArrestOnRecord = ArrestsDecided.OnRecord("tfm.arrest-on-record",
        law: TfmMoa.Assignments,
        text: SameDay,
        says: "a Task Force officer arrested the person, and the arrest was permitted at that time",
        isOnRecord: static (in s) => s.Arrests.TaskForce,
        Powers.Of);

    public static readonly Reached SameLocalDay = Reached.Limit("tfm.same-day",
        law: TfmMoa.Assignments,
        text: SameDay,
        says: "it is still the day of the first Task Force arrest (local time)",
        ends: Clock.After(TimeLimit.EndOfLocalDay, Anchors.FirstTaskForceArrest));

    public static readonly Reached EndOfAgreement = Reached.Limit("tfm.end-of-agreement",
        law: TfmMoa.Authorization,
        text: "The termination of this MOA … shall constitute revocation of all immigration enforcement authorizations delegated herein.",
        says: "the Task Force agreement has been in force without a break since the arrest",
        ends: HoldStart.EndOfAgreementAfter(Anchors.FirstTaskForceArrest));

    public static readonly Basis Basis = new("tfm.hold",
        law: TfmMoa.Assignments,
        text: SameDay,
        says: "after a Task Force arrest, the person may be held until brought to ICE, on the same local day",
        terms: InForce.Terms,
        when: All(InForce.Condition, ArrestOnRecord, InCustody.Condition, HoldStart.NotCancelled),
        limits: [SameLocalDay, EndOfAgreement, StateCeilings.Limit],
        bars: [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Agreement287g, LocalLawBars.CivilArrest],
        isFederalCustody: true);
}
