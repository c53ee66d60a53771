namespace Wso.Rules.Law;

/// <summary>The clocks of the agreements themselves.</summary>
internal static class AgreementClocks
{
    /// <summary>A notice that takes effect only after a time; one that takes effect on receipt or at a named instant does so at a recorded one.</summary>
    public static readonly Clock NoticeEffects = Clock.After(NoticeEffect.NinetyDays, Anchors.NoticeReceived);
}
