using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>The duties that the law of the facility's state lays on the jail. Hours named by a state count from release due; what any other duty arises from is in no case file.</summary>
internal static class StateDuties
{
    private static readonly ILookup<StateDuty, DutyRule> Rules = StateTable.Spans.SelectMany(RulesOf).ToLookup(static one => one.Duty, static one => one.Rule);

    /// <summary>By the law of the day on which release was due, or, before it, of the day asked about.</summary>
    public static IEnumerable<DutyRule> In(Situation s) => WhenDue(s).Law.Duties.Select(static duty => Rules[duty].First());

    /// <summary>Of every span of a state's law.</summary>
    public static IEnumerable<DutyRule> Of(UsState state) => StateTable.Of(state).SelectMany(static span => span.Duties).Select(static duty => Rules[duty].First());

    private static Situation WhenDue(Situation s) =>
        s.Custody.ReleaseDue.TryGet(out var due) && due < s.At ? Premises.Of(s.Case, s.Act, due) : s;

    private static IEnumerable<(StateDuty Duty, DutyRule Rule)> RulesOf(StateLawSpan span) => span.Duties.Select(duty => (duty, new DutyRule(
        duty.Id,
        duty.Citation,
        duty.Text,
        duty.Says,
        Duty.StateDuty,
        DutyForce.StateCommand,
        arises: (s, _) => [duty.Hours is null ? new Occasion(Truth.Unknown, Bounds.Unknown) : OfReleaseDue(duty, span, s)],
        due: Clock.After(TimeLimit.ElapsedHours(duty.Hours ?? 0), Anchors.ReleaseDue))));

    private static Occasion OfReleaseDue(StateDuty duty, StateLawSpan span, Situation s)
    {
        var then = WhenDue(s);
        var isOfSpan = span.TurnsOnBooking && !s.Custody.Booked.IsKnown ? Truth.Unknown : Truth.Yes;
        var isDetained = duty.OnDetainer ? Papers.DetainerInForce(in then, then.At) : Truth.Yes;
        return new Occasion(isOfSpan.And(isDetained).And(Truths.Is(!s.Custody.ReleaseDue.IsNever)), Bounds.Of(s.Custody.ReleaseDue))
        {
            Ceases = duty.IsRelease ? Bounds.Earlier(Bounds.Of(s.Custody.Released), Bounds.Of(s.Custody.IceTookCustody)) : Bounds.Never,
        };
    }
}
