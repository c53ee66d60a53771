using NodaTime;

namespace Wso.Rules;

/// <summary>A duty that is owed in a case, and how it stands at the instant asked about.</summary>
/// <remarks>A duty that may be owed is listed too, as <see cref="DutyState.Unknown"/>: a fact left out never makes a duty go away.</remarks>
public sealed class DutyOwed
{
    internal DutyOwed(DutyRule rule, Occasion occasion, Moment due, DutyState state, Instant at, Instant lateFrom, Instant? lateUntil)
    {
        Duty = rule.Duty;
        Rule = rule.Rule;
        Under = rule.Under;
        Force = rule.Force;
        Citation = occasion.Citation ?? rule.Rule.Citation;
        For = occasion.For;
        Scope = rule.Scope;
        Officer = occasion.Officer;
        Due = due;
        State = state;
        LateFrom = lateFrom;
        LateUntil = lateUntil;
        Left = state is not (DutyState.Done or DutyState.DoneLate or DutyState.TimePassed or DutyState.Forbidden) && due.TryGet(out var until) ? until - at : null;
    }

    /// <summary>What must be done.</summary>
    public Duty Duty { get; }

    /// <summary>The rule that says so, with the law's words and its citation.</summary>
    public Rule Rule { get; }

    /// <summary>Where it comes from in this case: the law of the state, or counsel's own answer, where that commands it, else the rule's own citation.</summary>
    public Citation Citation { get; }

    /// <summary>The agreement that imposes it; null where none does.</summary>
    public AgreementType? Under { get; }

    /// <summary>Who says that it must be done.</summary>
    public DutyForce Force { get; }

    /// <summary>The instant from which it is overdue if not done; never: its text sets no clock (promptly), or nothing ends the hold; unknown: an instant that it counts from is not known.</summary>
    /// <remarks>Release during out-processing is not overdue, though it was due before; out-processing that is not on record is none.</remarks>
    public Moment Due { get; }

    /// <summary>Done, done late, due, overdue, or unknown, at the instant asked about.</summary>
    public DutyState State { get; }

    /// <summary>Whose duty it is: the case's, an officer's, the agency's.</summary>
    public DutyScope Scope { get; }

    /// <summary>The id of the officer whose duty it is; null where it belongs to none in particular.</summary>
    public string? Officer { get; }

    /// <summary>The id of the act, citizenship question or paper that it arises from; null where it has none, or the duty arises from something else.</summary>
    public string? For { get; }

    /// <summary>The time from the instant asked about to <see cref="Due"/>, negative where that has passed; null where it is done or the due instant is not known.</summary>
    public Duration? Left { get; }

    /// <summary>Of a duty overdue or done late: the first instant at which it was overdue for certain.</summary>
    internal Instant LateFrom { get; }

    /// <summary>Of a duty done late: the first instant at which it may have been done.</summary>
    internal Instant? LateUntil { get; }

    /// <summary>The duty and its state.</summary>
    public override string ToString() => Duty + ": " + State;
}
