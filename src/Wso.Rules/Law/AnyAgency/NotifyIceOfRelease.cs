using static Wso.Rules.Logic;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When a jail may, or must, tell ICE when a person will be released. No agreement is needed; state law decides.</summary>
internal static class NotifyIceOfRelease
{
    public static readonly StateSays StateAllows = new("notify.state-allows",
        law: FederalLaw.NoAgreementNeeded,
        text: "[No agreement is needed to communicate about immigration status or] otherwise to cooperate",
        says: "state law allows or requires notice of release",
        question: LocalLawQuestion.ReleaseNotice,
        answers: [LawAnswer.Allowed, LawAnswer.Commanded]);

    public static readonly StateSays StateCommands = new("notify.state-commands",
        law: FederalLaw.StateLawLimits287g,
        text: "[Federal forms request notice; only the law of the state can command it.]",
        says: "state law requires notice of release",
        question: LocalLawQuestion.ReleaseNotice,
        answers: [LawAnswer.Commanded]);

    public static readonly Condition RequestInHand = new("notify.request-in-hand",
        law: IceDocuments.DetainerFormNotice,
        text: "as early as practicable (at least 48 hours, if possible)",
        says: "an I-247 form that names this person is in hand",
        isTrue: static (in s) => Papers.RequestInHand(in s, s.At));

    public static readonly Grant Grant = new("notify.ice-of-release",
        law: FederalLaw.NoAgreementNeeded,
        text: "[No agreement is needed to communicate about immigration status or] otherwise to cooperate",
        says: "a jail may tell ICE when a person will be released, where state law allows it",
        action: JailAction.NotifyIceOfRelease,
        when: StateAllows,
        required: All(StateCommands, RequestInHand));
}
