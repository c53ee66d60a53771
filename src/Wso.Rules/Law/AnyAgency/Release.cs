using static Wso.Rules.Logic;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When a jail may, or must, let a person go.</summary>
internal static class Release
{
    private static readonly Citation CustodyHere = Cite.OurReading("custody here: booked, or arrested under the Task Force model");

    /// <summary>Who was never booked here, and whom no officer of the agency arrested, is not this jail's to release.</summary>
    public static readonly Definition InCustodyHere = new("release.in-custody-here",
        law: CustodyHere,
        text: "[A jail releases who is in its custody.]",
        says: "the person is in custody here: booked, or arrested by a Task Force officer",
        means: Any(
            new Reached("release.booked",
                law: CustodyHere,
                text: "[A jail releases who is in its custody.]",
                says: "the person is booked into the facility",
                clock: Clock.At(Anchors.Booked)),
            TaskForce.HoldBasis.ArrestOnRecord));

    public static readonly Stands NotInFederalCustody = new("release.not-in-federal-custody",
        law: Cite.OurReading("a person in federal custody is not the jail's to release"),
        text: "[Upon transfer of custody to ICE the person is held for ICE: the agreements and detention services say so of theirs.]",
        says: "the person is free of federal custody (no hold after a 287(g) arrest or under a detention services agreement is in effect)",
        grants: static () => HoldForIce.FederalGrants,
        none: true);

    // CHOICE: while it is not known whether release is due, it is not known either whether a hold stands against
    // release, because criminal custody may not be over. A span around the instant is no better than no entry.
    public static readonly Condition DueIsNotRecorded = new("release.due-not-recorded",
        law: Cite.OurReading("release due not on record"),
        text: "[A hold must not be what stands against release before it is known that criminal custody is over.]",
        says: "the record does not show whether release is due, so no hold is known to stand against it",
        isTrue: static (in s) => ReleaseDue.Of(s.Custody).By(s.At) == Truth.Unknown ? Truth.Unknown : Truth.No,
        final: Condition.Always);

    public static readonly Definition NotCommandedToHold = new("release.not-commanded-to-hold",
        law: FederalLaw.StateLawLimits287g,
        text: "[Only the law of the state can command its officers to hold.]",
        says: "the jail is free to release under state law (it requires no hold that is in effect)",
        means: Not(All(
            new Stands("release.held-on-detainer",
                law: FederalLaw.DetainerIsARequest,
                text: "[A detainer] is a request[, which the law of the state may command the jail to follow.]",
                says: "a hold on a detainer alone is in effect",
                grants: static () => [DetainerOnly.HoldBasis.Basis.Grant]),
            DetainerOnly.HoldBasis.StateCommands)));

    public static readonly Stands HoldStands = new("release.hold-stands",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[: a hold that stands may be kept up, and need not be.]",
        says: "a hold for ICE is in effect",
        grants: static () => HoldForIce.Grants);

    public static readonly Stands NoHoldStands = new("release.no-hold-stands",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[. Where no hold stands, nothing authorizes custody once release is due.]",
        says: "no hold for ICE is in effect",
        grants: static () => HoldForIce.Grants,
        none: true);

    public static readonly Definition HoldIsSettled = new("release.hold-settled",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[: where a hold may stand, whether the jail must release is not known.]",
        says: "it is known whether a hold is in effect",
        means: Any(NoHoldStands, HoldStands));

    public static readonly Grant Grant = new("release.person",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[. Where no hold stands, nothing authorizes custody once release is due.]",
        says: "once release is due, the jail may release a person who is neither in federal custody nor held "
            + "because state law requires it, and must release the person when no hold is in effect",
        action: JailAction.Release,
        when: All(
            InCustody.Condition, InCustodyHere, ReleaseDue.HasCome,
            Any(NotInFederalCustody, DueIsNotRecorded),
            NotCommandedToHold, HoldIsSettled),
        required: NoHoldStands);
}
