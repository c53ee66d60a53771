using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Everything that is answered about a case at one instant.</summary>
internal sealed class Standing
{
    private readonly Situation situation;
    private readonly Ruling[] rulings;
    private readonly Hold hold;
    private (DutyOwed Duty, int Ordinal)[]? duties;

    private Standing(in Situation s)
    {
        situation = s;
        rulings = new Ruling[(int)JailAction.Release + 1];
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            rulings[(int)action] = Rulings.Of(Powers.Of(action), in s);
        }

        hold = Hold.Of(in s);
    }

    /// <summary>In the circumstances of the act, at another instant than its own.</summary>
    public static Standing At(CaseFile file, Act act, Instant at) => new Standing(RuleBook.SituationOf(file, act, at));

    /// <summary>Worked out when first asked for: where a ruling has changed already, nobody asks.</summary>
    private (DutyOwed Duty, int Ordinal)[] Owed => duties ??= Numbered(Duties.Owed(situation));

    public IReadOnlyList<RulingChange> RulingsSince(Standing before)
    {
        var changes = new List<RulingChange>();
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            if (rulings[(int)action] != before.rulings[(int)action])
            {
                changes.Add(new RulingChange(action, before.rulings[(int)action], rulings[(int)action]));
            }
        }

        return changes;
    }

    public HoldChange? HoldSince(Standing before)
    {
        var (then, now) = (before.hold, hold);
        return then.Ruling == now.Ruling && then.Start == now.Start && then.End == now.End
            && then.BindingLimit?.Rule == now.BindingLimit?.Rule && then.BindingLimit?.Basis == now.BindingLimit?.Basis
            && then.Bases.SequenceEqual(now.Bases)
            ? null
            : new HoldChange(then, now);
    }

    public IReadOnlyList<DutyChange> DutiesSince(Standing before)
    {
        var changes = new List<DutyChange>();
        foreach (var now in Owed)
        {
            var then = Array.Find(before.Owed, other => IsSame(other, now)).Duty;
            if (then is null || then.State != now.Duty.State || then.Due != now.Duty.Due)
            {
                changes.Add(new DutyChange(then, now.Duty));
            }
        }

        changes.AddRange(before.Owed.Where(then => !Array.Exists(Owed, now => IsSame(now, then))).Select(then => new DutyChange(then.Duty, null)));
        return changes;
    }

    public bool IsAsBefore(Standing before) => RulingsSince(before).Count == 0 && HoldSince(before) is null && DutiesSince(before).Count == 0;

    /// <summary>Of one rule and one act, question or paper there may be several: those of a rule that arise from things without an id.</summary>
    private static (DutyOwed Duty, int Ordinal)[] Numbered(IReadOnlyList<DutyOwed> duties) =>
        duties.GroupBy(duty => (duty.Rule.Id, duty.For)).SelectMany(same => same.Select(static (duty, ordinal) => (duty, ordinal))).ToArray();

    private static bool IsSame((DutyOwed Duty, int Ordinal) one, (DutyOwed Duty, int Ordinal) other) =>
        one.Ordinal == other.Ordinal && one.Duty.Rule == other.Duty.Rule && string.Equals(one.Duty.For, other.Duty.For, StringComparison.Ordinal);
}
