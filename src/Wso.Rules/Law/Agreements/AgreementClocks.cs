namespace Wso.Rules.Law;

/// <summary>The clocks of the agreements themselves.</summary>
internal static class AgreementClocks
{
    /// <summary>
    /// Notices that take effect only after a time. A notice that takes effect on
    /// receipt, or at an instant that it names, does so at a recorded instant.
    /// </summary>
    public static readonly Clock NoticeEffects = Clock.After(NoticeEffect.NinetyDays, Anchors.NoticeReceived);
}
