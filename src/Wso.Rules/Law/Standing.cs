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
    private IReadOnlyList<DutyOwed>? duties;

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
    private IReadOnlyList<DutyOwed> Owed => duties ??= Duties.Owed(situation);

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
        for (var i = 0; i < Owed.Count; i++)
        {
            var then = Same(Owed, i, before.Owed);
            if (then is null || then.State != Owed[i].State || then.Due != Owed[i].Due)
            {
                changes.Add(new DutyChange(then, Owed[i]));
            }
        }

        for (var i = 0; i < before.Owed.Count; i++)
        {
            if (Same(before.Owed, i, Owed) is null)
            {
                changes.Add(new DutyChange(before.Owed[i], null));
            }
        }

        return changes;
    }

    public bool IsAsBefore(Standing before) => RulingsSince(before).Count == 0 && HoldSince(before) is null && DutiesSince(before).Count == 0;

    /// <summary>The same duty in another list. Of one rule and one act, question or paper there may be several: those of a rule that arise from things without an id; the first is the first, the second the second.</summary>
    private static DutyOwed? Same(IReadOnlyList<DutyOwed> duties, int index, IReadOnlyList<DutyOwed> others)
    {
        var nth = 0;
        for (var i = 0; i < index; i++)
        {
            nth += IsSame(duties[i], duties[index]) ? 1 : 0;
        }

        foreach (var other in others)
        {
            if (IsSame(other, duties[index]) && nth-- == 0)
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsSame(DutyOwed one, DutyOwed other) => one.Rule == other.Rule && string.Equals(one.For, other.For, StringComparison.Ordinal);
}
