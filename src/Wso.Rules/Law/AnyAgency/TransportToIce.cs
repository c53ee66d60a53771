using static Wso.Rules.Logic;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When the jail itself may take a person to ICE: what every power to do so needs, and the power that some states give.</summary>
internal static class TransportToIce
{
    private const string StatePower = "[State law may give a jail a power of its own to take a person to ICE, apart from every agreement.]";

    public static readonly Stands HoldStands = new("transport.hold-stands",
        law: FederalLaw.RegulationsHold,
        text: "in order to permit assumption of custody by the Department",
        says: "a hold for ICE is in effect",
        grants: static () => HoldForIce.Grants);

    /// <summary>Nobody is driven to ICE who is held on nothing.</summary>
    public static readonly Formula LawfulOrHeld = Any(LawfulCustody.Rests, HoldStands);

    public static readonly StateSays StateAllows = new("transport.state-allows",
        law: FederalLaw.StateLawLimits287g,
        text: StatePower,
        says: "state law allows or requires the jail to transport a person to ICE",
        question: LocalLawQuestion.Transport,
        answers: [LawAnswer.Allowed, LawAnswer.Commanded]);

    public static readonly Condition DestinationApproved = Attested.DestinationApproved("transport", FederalLaw.NoAgreementNeeded,
        "otherwise to cooperate [in identification, apprehension, detention, removal]");

    public static readonly Definition ReleaseHasCome = ScheduledRelease.HasCome(
        "transport.at-scheduled-release",
        FederalLaw.RegulationsHold,
        "for an alien not otherwise detained by a criminal justice agency");

    public static readonly Leaf[] Bars = [Citizenship.Bar, CourtOrder.Bar, LocalLawBars.Transport, LocalLawBars.Transfer];

    public static readonly Grant Grant = new("transport.by-state-law",
        law: FederalLaw.NoAgreementNeeded,
        text: StatePower,
        says: "where state law gives the power, a jail may take a person with a detainer to a "
            + "facility that ICE approved, at release and while custody is lawful",
        action: JailAction.TransportToIce,
        when: All(
            StateAllows,
            DetainerOnly.HoldBasis.DetainerInForce,
            HoldStart.NotCancelled,
            DestinationApproved,
            InCustody.Condition,
            LawfulOrHeld,
            Any(ReleaseHasCome, EarlyTransfer.IsOpen)),
        bars: Bars);
}
