using static Wso.Rules.Logic;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When a jail may, or must, let a person go.</summary>
internal static class Release
{
    public static readonly Condition IsDue = new("release.due",
        law: Cite.OurReading("release due: no charge, sentence, judicial warrant or hold for another court or agency still authorizes custody"),
        text: "[Before release is due criminal custody continues; whether it may end is no question for this library.]",
        says: "release is due",
        holds: static (in s) => s.Custody.ReleaseDue.By(s.At));

    // CHOICE: while release due is not known this stays unknown too, because a hold must not be what stands against release before it is known that criminal custody is over.
    public static readonly Condition NotInFederalCustody = new("release.not-in-federal-custody",
        law: WsoMoa.AuthorizedFunctions,
        text: "Upon transfer of the alien's custody to ICE, the alien will continue to be held",
        says: "no hold after an arrest under a 287(g) agreement, or under a detention services agreement, stands",
        holds: static (in s) => s.Custody.ReleaseDue.IsKnown ? HoldForIce.AnyFederalStands(in s).Negated() : Truth.Unknown);

    public static readonly Condition NotCommandedToHold = new("release.not-commanded-to-hold",
        law: FederalLaw.StateLawLimits287g,
        text: "[Only the law of the state can command its officers to hold.]",
        says: "state law does not command a hold that stands",
        holds: static (in s) => DetainerOnly.HoldBasis.Basis.Grant.Of(in s).And(s.Law.DetainerHold.IsCommanded()).Negated(),
        reads: static (in law) => law.OfDetainerHold);

    public static readonly Condition HoldIsSettled = new("release.hold-settled",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[: where a hold may stand, whether the jail must release is not known.]",
        says: "it is known whether a hold stands",
        holds: static (in s) => HoldForIce.AnyStands(in s) == Truth.Unknown ? Truth.Unknown : Truth.Yes);

    public static readonly Condition NoHoldStands = new("release.no-hold-stands",
        law: WsoMoa.AuthorizedFunctions,
        text: "the alien shall be released from the LEA jail/correctional facility",
        says: "no hold for ICE stands",
        holds: static (in s) => HoldForIce.AnyStands(in s).Negated());

    public static readonly Grant Grant = new("release.person",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[. Where no hold stands, nothing authorizes custody once release is due.]",
        says: "once release is due the person may be let go unless in federal custody or held on the command of state law, and must be where no hold stands",
        action: JailAction.Release,
        when: All(InCustody.Condition, IsDue, NotInFederalCustody, NotCommandedToHold, HoldIsSettled),
        required: NoHoldStands);
}
