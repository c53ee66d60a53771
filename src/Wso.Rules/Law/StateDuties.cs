using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>The duties that the law of the facility's state lays on the jail.</summary>
internal static class StateDuties
{
    /// <summary>Those of every state, in the order of the table.</summary>
    public static readonly ILookup<StateDuty, DutyRule> All = StateTable.Spans.SelectMany(RulesOf).ToLookup(static one => one.Duty, static one => one.Rule);

    public static IEnumerable<DutyRule> In(Situation s) => s.Law.Duties.SelectMany(duty => All[duty]);

    private static IEnumerable<(StateDuty Duty, DutyRule Rule)> RulesOf(StateLawSpan span) => span.Duties.Select((duty, i) =>
    (
        duty,
        new DutyRule(
            $"state.{span.State.ToString().ToLowerInvariant()}-{span.From?.Year ?? 0}-duty-{i + 1}",
            duty.Citation,
            duty.Text,
            duty.Says,
            Duty.StateDuty,
            DutyForce.StateCommand,
            arises: duty.Hours is null ? FromWhatIsNotHeld : OfReleaseDue,
            within: TimeLimit.ElapsedHours(duty.Hours ?? 0))));

    /// <summary>What it arises from is in no case file.</summary>
    private static IEnumerable<Occasion> FromWhatIsNotHeld(Situation s) => [new Occasion(Truth.Unknown, Bounds.Unknown)];

    /// <summary>Hours named by a state count from release due, where a detainer with its warrant is in hand.</summary>
    private static IEnumerable<Occasion> OfReleaseDue(Situation s) =>
        [new Occasion(Papers.DetainerInForce(in s, s.At).And(Truths.Is(!s.Custody.ReleaseDue.IsNever)), Bounds.Of(s.Custody.ReleaseDue))];
}
