using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Everything that is answered about a case at one instant.</summary>
internal sealed class AnswersAt
{
    private readonly Situation situation;
    private readonly Ruling[] rulings;
    private readonly Hold hold;
    private IReadOnlyList<DutyOwed>? duties;

    private AnswersAt(in Situation s)
    {
        situation = s;
        rulings = new Ruling[JailActions.All.Length];
        for (var i = 0; i < rulings.Length; i++)
        {
            rulings[i] = Rulings.Of(Powers.Of(JailActions.All[i]), in s);
        }

        hold = Hold.Of(in s);
    }

    /// <summary>In the circumstances of the act, at another instant than its own.</summary>
    public static AnswersAt Of(CaseFile file, Act act, Instant at) => new AnswersAt(Premises.Of(file, act, at));

    /// <summary>Worked out when first asked for: where a ruling has changed already, nobody asks.</summary>
    private IReadOnlyList<DutyOwed> Owed => duties ??= Duties.Owed(situation);

    public IReadOnlyList<RulingChange> RulingsSince(AnswersAt before)
    {
        var changes = new List<RulingChange>();
        for (var i = 0; i < rulings.Length; i++)
        {
            if (rulings[i] != before.rulings[i])
            {
                changes.Add(new RulingChange(JailActions.All[i], before.rulings[i], rulings[i]));
            }
        }

        return changes;
    }

    public HoldChange? HoldSince(AnswersAt before) => Change(before.hold, hold);

    public IReadOnlyList<DutyChange> DutiesSince(AnswersAt before) => Changes(before.Owed, Owed);

    /// <summary>Whether every answer is the same at another instant. It stops at the first that is not.</summary>
    public bool IsSameAt(Instant at)
    {
        var s = Premises.Of(situation.Case, situation.Act, at);
        for (var i = 0; i < rulings.Length; i++)
        {
            if (Rulings.Of(Powers.Of(JailActions.All[i]), in s) != rulings[i])
            {
                return false;
            }
        }

        return Change(hold, Hold.Of(in s)) is null && Changes(Owed, Duties.Owed(s)).Count == 0;
    }

    private static HoldChange? Change(Hold then, Hold now) =>
        then.Ruling == now.Ruling && then.Start == now.Start && then.End == now.End
            && then.BindingLimit?.Rule == now.BindingLimit?.Rule && then.BindingLimit?.Basis == now.BindingLimit?.Basis
            && then.Bases.SequenceEqual(now.Bases)
            ? null
            : new HoldChange(then, now);

    private static List<DutyChange> Changes(IReadOnlyList<DutyOwed> then, IReadOnlyList<DutyOwed> now)
    {
        var changes = new List<DutyChange>();
        for (var i = 0; i < now.Count; i++)
        {
            var before = Same(now, i, then);
            if (before is null || before.State != now[i].State || before.Due != now[i].Due)
            {
                changes.Add(new DutyChange(before, now[i]));
            }
        }

        for (var i = 0; i < then.Count; i++)
        {
            if (Same(then, i, now) is null)
            {
                changes.Add(new DutyChange(then[i], null));
            }
        }

        return changes;
    }

    /// <summary>The same duty in another list. Duties of one rule that arise from things without an id are matched by position.</summary>
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

    private static bool IsSame(DutyOwed one, DutyOwed other) =>
        one.Rule == other.Rule && string.Equals(one.For, other.For, StringComparison.Ordinal);
}
