using System.Linq;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>What to do now, in plain sentences without a duration: a page may stand open for hours. It repeats what the rule book answered, in the order of urgency.</summary>
internal static class WhatNow
{
    public static string Of(BoardRow row)
    {
        var serve = row.Servers.Count == 0 ? "" : $" While it is processed, {string.Join(" or ", row.Servers.SelectMany(static one => one.Officers).Distinct())} may serve the warrant.";
        return row.Release.Ruling switch
        {
            _ when row.Gone is { } gone => $"{(gone.ToIce ? "ICE TOOK CUSTODY" : "RELEASED")}: {LocalTimes.SayShort(gone.At, row.Zone)}. Not in this jail's custody any more.",
            Ruling.Required when row.IsReleaseLate => "Release now. There is no authority to hold.",
            Ruling.Required when row.LettingGo?.Due.TryGet(out var until) == true && until > row.Now => $"Release. Out-processing is covered until {LocalTimes.SayShort(until, row.Zone)}.{serve}",
            Ruling.Required => "Release. Only out-processing may continue." + serve,
            Ruling.Undetermined when Citizenship.Of(row.CaseFile, row.Now) is { IsAlarm: true } => "Get ICE's written answer on citizenship. Until then no hold is shown to be permitted.",
            Ruling.Undetermined when row.Until is null => "Find out when release is due, and record it.",
            Ruling.Undetermined => "Find out: " + Missing(row),
            Ruling.Permitted when row.Hold.End is { } end => $"You may release now, and must by {LocalTimes.SayShort(end, row.Zone)}. ICE only asks for the hold.",
            _ when row.Hold.End is { } end => $"Prepare release: it must be done by {LocalTimes.SayShort(end, row.Zone)}, unless ICE takes custody before.",
            _ when row.Servers.Count > 0 => "Release is being processed." + serve,
            _ when row.Until is { } due && due > row.Now => $"Prepare release for {LocalTimes.SayShort(due, row.Zone)}.",
            _ => "Nothing to do now.",
        };
    }

    /// <summary>Why the answers about hold and release are what they are together, in a sentence.</summary>
    public static string Together(BoardRow row) => (row.Hold.Ruling, row.Release.Ruling) switch
    {
        (Ruling.Permitted, Ruling.Prohibited) when row.Hold.End is { } end => $"Both go together: under the {Words.Of(row.Hold.BindingLimit!.Basis)} the person is in ICE's custody here, so this jail may not release before the hold ends or ICE says so. At {LocalTimes.SayShort(end, row.Zone)} the hold is over, and release is required.",
        (Ruling.Permitted, Ruling.Prohibited) => "Both go together: the person is in ICE's custody here, and nothing on record ends the hold.",
        (Ruling.Permitted, Ruling.Permitted) => "The hold is only asked for: this jail may hold, and may release.",
        (Ruling.Required, _) => "State law requires the hold, so this jail may not release before it ends.",
        (Ruling.Prohibited, Ruling.Required) => "Nothing authorizes custody but release processing.",
        (Ruling.Prohibited, Ruling.Prohibited) => row.Gone is null ? "Release is not due yet: the person is in criminal custody, and no hold for ICE stands." : "The person is not in this jail's custody any more.",
        _ => "It is not known whether the person may be held. What is not shown is not permitted.",
    };

    /// <summary>The first question that is open, of the hold's before those of release, which follow from it.</summary>
    private static string Missing(BoardRow row) => new[] { JailAction.HoldForIce, JailAction.Release }
        .Select(action => RuleBook.Current.Decide(row.CaseFile, BoardRow.Here(row.CaseFile, row.Now), action)).Where(static verdict => verdict.Ruling == Ruling.Undetermined)
        .SelectMany(static verdict => verdict.Explain().Because).Where(static reason => reason.Decides).Select(static reason => reason.Rule.Says + "?").First();
}
