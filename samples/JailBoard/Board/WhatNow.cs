using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>What to do now, in one plain sentence. It repeats what the rule book answered, in the order of urgency.</summary>
internal static class WhatNow
{
    public static string Of(BoardRow row)
    {
        var serve = row.Servers.Count == 0 ? "" : $" While it is processed, a warrant may be served by {string.Join(" or ", row.Servers.SelectMany(static one => one.Officers).Distinct())}.";
        var duty = row.Duties.FirstOrDefault(static one => one.Force != DutyForce.Request);
        return row.Release.Ruling switch
        {
            Ruling.Required when row.LettingGo is { State: DutyState.Overdue, Left: { } left } => $"Release now: overdue by {Hours(-left)}.",
            Ruling.Required => "Release: nothing but its own processing authorizes custody." + serve,
            _ when duty is { State: DutyState.Overdue } => $"Do now, it is overdue: {duty.Rule.Says}.",
            Ruling.Undetermined => (duty is null ? "" : $"Do: {duty.Rule.Says}. ") + "Find out, before anything else is done, whether " + Missing(row),
            _ when duty is not null => $"Do: {duty.Rule.Says}.",
            Ruling.Permitted when row.Hold.End is { } end => $"Release is permitted, and required by {LocalTimes.SayShort(end, row.Zone)}: a detainer is a request.",
            _ when row.Hold.End is { } end => $"Prepare release: it must be done by {LocalTimes.SayShort(end, row.Zone)}, unless ICE has taken custody by then.",
            _ when row.Servers.Count > 0 => "Release is being processed." + serve,
            _ when row.CaseFile.Custody.ReleaseDue.TryGet(out var due) && due > row.Now => $"Prepare release for {LocalTimes.SayShort(due, row.Zone)}.",
            _ => "Nothing to do now.",
        };
    }

    /// <summary>The first question that is open, of the hold's before those of release, which follow from it.</summary>
    private static string Missing(BoardRow row) => new[] { JailAction.HoldForIce, JailAction.Release }
        .Select(action => RuleBook.Current.Decide(row.CaseFile, BoardRow.Here(row.CaseFile, row.Now), action)).Where(static verdict => verdict.Ruling == Ruling.Undetermined)
        .SelectMany(static verdict => verdict.Explain().Because).Where(static reason => reason.Decides).Select(static reason => reason.Rule.Says + ".").First();

    private static string Hours(Duration late) => late.TotalHours >= 1 ? $"{(int)late.TotalHours} h {late.Minutes} min" : $"{late.Minutes} min";
}
