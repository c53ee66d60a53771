using static Wso.Rules.Logic;

namespace Wso.Rules.Law.TaskForce;

/// <summary>When a Task Force officer may take an arrested person to ICE.</summary>
internal static class TransportToIce
{
    private const string Transport =
        "take and maintain custody of aliens arrested pursuant to the immigration laws and transport … such aliens to ICE-approved detention facilities";

    public static readonly Condition DestinationApproved = Attested.DestinationApproved("tfm", TfmMoa.AuthorizedFunctions, Transport);

    public static readonly Reached OnTheDayOfTheArrest = Reached.NotYet("tfm.day-of-arrest",
        law: TfmMoa.Assignments,
        text: "transported by the LEA on the same day to the relevant ICE detention office or facility",
        says: "it is still the day of the first Task Force arrest (local time)",
        clock: Clock.After(TimeLimit.EndOfLocalDay, Anchors.FirstTaskForceArrest));

    public static readonly Grant Grant = new("tfm.transport-to-ice",
        law: TfmMoa.AuthorizedFunctions,
        text: Transport,
        says: "a Task Force officer may take a person arrested under the agreement to a facility that ICE approved",
        action: JailAction.TransportToIce,
        under: InForce.Terms,
        when: All(
            Officers.Acts,
            HoldBasis.ArrestOnRecord,
            InCustody.Condition,
            DestinationApproved,
            AnyAgency.TransportToIce.LawfulOrHeld,
            OnTheDayOfTheArrest),
        bars: [.. AnyAgency.TransportToIce.Bars, LocalLawBars.Agreement287g]);
}
