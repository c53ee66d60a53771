using System;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>What went wrong, in the words of a person: what happened, and not the condition that was not met.</summary>
internal static class AuditWords
{
    /// <summary>A person was held who should not have been.</summary>
    public const string Custody = "custody";

    /// <summary>Something was done that was not permitted.</summary>
    public const string Act = "act";

    /// <summary>Something was reported or written late, or never.</summary>
    public const string Paperwork = "paperwork";

    /// <summary>From what weighs most to what weighs least.</summary>
    public static readonly string[] Severities = [Custody, Act, Paperwork];

    public static string SeverityOf(Breach breach) =>
        breach.Action is null ? Paperwork : breach.Action == JailAction.HoldForIce ? Custody : Act;

    public static string HeadingOf(string severity) => severity switch
    {
        Custody => "People held who should not have been",
        Act => "Acts that were not permitted",
        _ => "Reports and papers late or missing",
    };

    public static string Of(Breach breach) => SeverityOf(breach) switch
    {
        Custody => Held(breach.Rule),
        Act =>
            $"{Done(breach.Action!.Value)} without the right to: "
                + $"{(breach.Rule.Kind == RuleKind.Bar ? breach.Rule.Says : $"it is not so that {breach.Rule.Says}")}",
        _ => $"{(breach.Until is null ? "Not done" : "Done late")}: {breach.Rule.Says}",
    };

    private static string Held(Rule rule) => rule.Id switch
    {
        "release.when-hold-ends" => "Held without authority: release was due, and no hold for ICE was in effect",
        "release.bail-refused" => "Held after bail was refused because of ICE",
        "hold.not-cancelled" => "Held after ICE had called its request off",
        "bar.citizenship" => "Held though citizenship was in question",
        "bar.court-ordered-release" => "Held though a court had ordered release",
        "igsa.longest-stay" => "Held past the longest stay of the detention services agreement",
        "state.ceiling" => "Held past the limit that state law sets",
        "tfm.same-day" => "Held past the day of the task force arrest",
        { } limit when limit.EndsWith(".48-hours", StringComparison.Ordinal) => "Held past the 48 hours that a hold may last",
        { } limit when limit.EndsWith(".end-of-agreement", StringComparison.Ordinal) => "Held after the agreement had ended",
        { } limit when limit.EndsWith(".ceiling-of-a-hold", StringComparison.Ordinal) => "Held past the limit that state law sets",
        _ when rule.Kind == RuleKind.Bar => $"Held though {rule.Says}",
        _ => $"Held though it was not so that {rule.Says}",
    };

    private static string Done(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => "A Form I-200 was served",
        JailAction.ServeRemovalWarrant => "A Form I-205 was served",
        JailAction.ArrestWithoutWarrant => "A person was arrested without a warrant",
        JailAction.QuestionAlienage => "A person was questioned about immigration status",
        JailAction.ProcessForRemoval => "A person was processed for removal",
        JailAction.TakeSwornStatement => "A sworn statement was taken",
        JailAction.PrepareChargingDocument => "A charging document was prepared",
        JailAction.IssueDetainer => "A detainer was issued",
        JailAction.TransportToIce => "A person was transported to ICE",
        JailAction.NotifyIceOfRelease => "ICE was notified of a release",
        JailAction.TransferToIce => "A person was transferred to ICE",
        JailAction.HoldForIce => "A person was held for ICE",
        JailAction.Release => "A person was released",
    };
}
