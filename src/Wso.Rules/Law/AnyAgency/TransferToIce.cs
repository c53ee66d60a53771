using static Wso.Rules.Logic;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When a jail may hand a person to an ICE officer: at release, upon a warrant, while custody is lawful.</summary>
internal static class TransferToIce
{
    public static readonly Condition IceOfficerPresent = new("transfer.ice-officer-present",
        law: FederalLaw.NoAgreementNeeded,
        text: "otherwise to cooperate [in identification, apprehension, detention, removal]",
        says: "an ICE officer is present to take the person",
        isTrue: static (in s) => s.Act.IceOfficerPresent,
        attested: true);

    public static readonly Condition WarrantInHand = InHand.EitherWarrant("transfer", FederalLaw.WhoMayServeAWarrant,
        "[A warrant of arrest may be served only by the officers listed in 8 CFR 287.5(e)(3).]");

    public static readonly Condition IceShowsWarrant = new("transfer.ice-shows-warrant",
        law: FederalLaw.WhoMayServeAWarrant,
        text: "[A warrant of arrest may be served only by the officers listed in 8 CFR 287.5(e)(3).]",
        says: "the ICE officer shows a Form I-200 or I-205",
        isTrue: static (in s) => s.Act.IceShowsWarrant,
        attested: true);

    public static readonly Definition ReleaseHasCome = ScheduledRelease.HasCome("transfer.at-scheduled-release", FederalLaw.RegulationsHold,
        "for an alien not otherwise detained by a criminal justice agency");

    public static readonly Stands HoldStands = new("transfer.hold-stands",
        law: FederalLaw.RegulationsHold,
        text: "in order to permit assumption of custody by the Department",
        says: "a hold for ICE is in effect",
        grants: static () => HoldForIce.Grants);

    public static readonly StateSays StateAllows = new("transfer.state-allows",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law",
        says: "state law allows or requires transfer to ICE",
        question: LocalLawQuestion.Transfer,
        answers: [LawAnswer.Allowed, LawAnswer.Commanded]);

    public static readonly Grant Grant = new("transfer.to-ice",
        law: FederalLaw.NoAgreementNeeded,
        text: "otherwise to cooperate [in identification, apprehension, detention, removal]",
        says: "a jail may transfer a person to an ICE officer who has a warrant, at "
            + "release and while custody is lawful, where state law allows it",
        action: JailAction.TransferToIce,
        when: All(
            IceOfficerPresent,
            Any(WarrantInHand, IceShowsWarrant),
            Any(ReleaseHasCome, IceCustody.ReceivedFromIce, EarlyTransfer.IsOpen),
            Any(LawfulCustody.Rests, HoldStands, IceCustody.ReceivedFromIce),
            InCustody.Condition,
            StateAllows),
        bars: [Citizenship.Bar, CourtOrder.Bar]);
}
