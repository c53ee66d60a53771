using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules;

/// <summary>What a duty arises from in a situation, the agreement being in one of these forms; no forms: in any.</summary>
internal delegate IEnumerable<Occasion> Trigger(Situation s, Edition[] forms);

/// <summary>A rule that something must be done: from what it arises, and within what time.</summary>
internal sealed class DutyRule
{
    private readonly Trigger arises;

    /// <param name="id">It never changes.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence.</param>
    /// <param name="duty">What must be done.</param>
    /// <param name="force">Who says so.</param>
    /// <param name="arises">From what.</param>
    /// <param name="due">When it is due, counted from each thing that it arises from; null: the text sets no clock.</param>
    /// <param name="under">The agreement that imposes it; null where none does.</param>
    /// <param name="forms">The forms of it that do; none: every form.</param>
    /// <param name="scope">Whose it is.</param>
    /// <param name="atOnce">Its words are "at once" or "immediately": it counts as late from exactly one hour after.</param>
    public DutyRule(
        string id,
        Citation law,
        string text,
        string says,
        Duty duty,
        DutyForce force,
        Trigger arises,
        Clock? due,
        AgreementType? under = null,
        Edition[]? forms = null,
        DutyScope scope = DutyScope.Case,
        bool atOnce = false)
    {
        Rule = new Rule(id, RuleKind.Duty, says, law, text);
        Duty = duty;
        Force = force;
        Under = under;
        this.arises = arises;
        Due = due;
        Scope = scope;
        LateFrom = atOnce ? Clock.After(Tolerance, due!.From!) : null;
        Forms = forms ?? Array.Empty<Edition>();
    }

    // CHOICE: the agreements' own measure of "immediately" is "generally within one hour"; no text says from when it is late.
    private static readonly TimeLimit Tolerance = TimeLimit.ElapsedHours(1);

    public Rule Rule { get; }

    public DutyScope Scope { get; }

    /// <summary>From when a duty "at once" counts as late, that instant included. Null: from just after its due instant.</summary>
    public Clock? LateFrom { get; }

    public Duty Duty { get; }

    public DutyForce Force { get; }

    public AgreementType? Under { get; }

    /// <summary>When it is due; null where the text sets no clock.</summary>
    public Clock? Due { get; }

    /// <summary>The forms of the agreement that impose it; empty where every form does.</summary>
    public Edition[] Forms { get; }

    /// <summary>What is owed in the situation, done or not; what is known not to be owed is left out.</summary>
    public IEnumerable<DutyOwed> OwedIn(Situation s)
    {
        if (Under is { } type && !MayBeSigned(type, s.Case.Agency.Agreements))
        {
            return [];
        }

        var occasions = arises(s, Forms).Where(static occasion => occasion.Owed != Truth.No).ToList();
        var owed = new List<DutyOwed>(occasions.Count);
        foreach (var occasion in occasions)
        {
            owed.Add(Owed(occasion, occasions, s));
        }

        return owed;
    }

    private DutyOwed Owed(Occasion occasion, List<Occasion> all, Situation s)
    {
        var due = Due?.Length is { } within ? occasion.Counts.Plus(within, s.Zone) : Bounds.Never;
        var overdue = occasion.OverdueFrom ?? (LateFrom is null ? due : occasion.Counts.Plus(Tolerance, s.Zone));
        var done = Bounds.Earlier(occasion.Done ?? DoneOnRecord.Of(Duty, occasion, all, s.Case.Done), occasion.Ceases);
        var state = occasion.IsForbidden ? DutyState.Forbidden : State(occasion.Owed, overdue, done, s.At);
        var lateUntil = state == DutyState.DoneLate ? done.NotBefore : (Instant?)null;
        return new DutyOwed(this, occasion, due.AsMoment(), state, s.At, overdue.NotAfter, lateUntil);
    }

    private static bool MayBeSigned(AgreementType type, FactList<Agreement> agreements) =>
        !agreements.IsKnown || agreements.Any(agreement => agreement.Type == type || agreement.Type == AgreementType.Unknown);

    private DutyState State(Truth isOwed, Bounds overdue, Bounds done, Instant t)
    {
        var isDone = done.By(t);
        if (isDone == Truth.Yes)
        {
            var isLate = Force == DutyForce.Request ? Truth.No
                : LateFrom is null ? overdue.IsBefore(done)
                : done.IsBefore(overdue).Negated();
            return isLate == Truth.No ? DutyState.Done : isLate.And(isOwed) == Truth.Yes ? DutyState.DoneLate : DutyState.Unknown;
        }

        if (isDone == Truth.Unknown || isOwed != Truth.Yes)
        {
            return DutyState.Unknown;
        }

        if (Force == DutyForce.Request)
        {
            return overdue.By(t) switch
            {
                Truth.No => DutyState.Due,
                Truth.Yes => DutyState.TimePassed,
                _ => DutyState.Unknown,
            };
        }

        return overdue.By(t) switch
        {
            Truth.No => DutyState.Due,
            Truth.Yes => DutyState.Overdue,
            _ => DutyState.Unknown,
        };
    }
}
